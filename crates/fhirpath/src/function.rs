//! The functions of the language: names, number of arguments, what they take and give.

/// What a function needs its input to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Takes {
    /// Anything.
    Any,
    /// One item that has a value, which is no structure.
    Primitive,
    /// Anything whose order is defined.
    Ordered,
}

/// What a function gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Gives {
    Boolean,
    Integer,
    Long,
    Decimal,
    String,
    /// Several texts.
    Strings,
    Date,
    DateTime,
    Time,
    Quantity,
    TypeInfo,
    /// Items of its input.
    Input,
    /// One item of its input.
    One,
    /// A value of the type of its input.
    Likewise,
    /// What its lambda gives for every item.
    Projection,
    /// Items of its input and of its argument.
    Both,
    /// Extensions.
    Extensions,
    /// Elements, in no order.
    Elements,
    /// Something that only data can tell.
    Unknown,
}

/// What a function needs of the host.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Capability {
    /// An instant: `now()`, `today()`, `timeOfDay()`.
    Clock,
    /// A resolver: `resolve()`.
    Resolver,
    /// A terminology service: `memberOf()`, `subsumes()`, `subsumedBy()`, `%terminologies`.
    Terminology,
    /// Profiles: `conformsTo()`, `hasTemplateIdOf()`, `elementDefinition()`, `slice()`.
    Profiles,
}

macro_rules! functions {
    ($($variant:ident $name:literal $least:literal $most:literal $takes:ident $gives:ident;)*) => {
        /// A function of the language.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(crate) enum Function { $($variant,)* }

        impl Function {
            pub(crate) fn of_name(name: &str) -> Option<Self> {
                match name { $($name => Some(Self::$variant),)* _ => None }
            }


            /// The least and the greatest number of arguments.
            pub(crate) const fn arity(self) -> (usize, usize) {
                match self { $(Self::$variant => ($least, $most),)* }
            }

            pub(crate) const fn takes(self) -> Takes {
                match self { $(Self::$variant => Takes::$takes,)* }
            }

            pub(crate) const fn gives(self) -> Gives {
                match self { $(Self::$variant => Gives::$gives,)* }
            }
        }
    };
}

functions! {
    Empty "empty" 0 0 Any Boolean;
    Exists "exists" 0 1 Any Boolean;
    All "all" 1 1 Any Boolean;
    AllTrue "allTrue" 0 0 Any Boolean;
    AnyTrue "anyTrue" 0 0 Any Boolean;
    AllFalse "allFalse" 0 0 Any Boolean;
    AnyFalse "anyFalse" 0 0 Any Boolean;
    SubsetOf "subsetOf" 1 1 Any Boolean;
    SupersetOf "supersetOf" 1 1 Any Boolean;
    Count "count" 0 0 Any Integer;
    Distinct "distinct" 0 0 Any Input;
    IsDistinct "isDistinct" 0 0 Any Boolean;
    Not "not" 0 0 Any Boolean;
    Where "where" 1 1 Any Input;
    Select "select" 1 1 Any Projection;
    Repeat "repeat" 1 1 Any Unknown;
    RepeatAll "repeatAll" 1 1 Any Unknown;
    Sort "sort" 0 64 Any Input;
    Coalesce "coalesce" 1 64 Any Unknown;
    Single "single" 0 0 Any One;
    First "first" 0 0 Ordered One;
    Last "last" 0 0 Ordered One;
    Tail "tail" 0 0 Ordered Input;
    Skip "skip" 1 1 Ordered Input;
    Take "take" 1 1 Ordered Input;
    Intersect "intersect" 1 1 Any Input;
    Exclude "exclude" 1 1 Any Input;
    Union "union" 1 1 Any Both;
    Combine "combine" 1 2 Any Both;
    Iif "iif" 2 3 Any Unknown;
    ToBoolean "toBoolean" 0 0 Any Boolean;
    ToInteger "toInteger" 0 0 Any Integer;
    ToLong "toLong" 0 0 Any Long;
    ToDecimal "toDecimal" 0 0 Any Decimal;
    ToText "toString" 0 0 Any String;
    ToDate "toDate" 0 1 Any Date;
    ToDateTime "toDateTime" 0 1 Any DateTime;
    ToTime "toTime" 0 0 Any Time;
    ToQuantity "toQuantity" 0 1 Any Quantity;
    ConvertsToBoolean "convertsToBoolean" 0 0 Any Boolean;
    ConvertsToInteger "convertsToInteger" 0 0 Any Boolean;
    ConvertsToLong "convertsToLong" 0 0 Any Boolean;
    ConvertsToDecimal "convertsToDecimal" 0 0 Any Boolean;
    ConvertsToText "convertsToString" 0 0 Any Boolean;
    ConvertsToDate "convertsToDate" 0 1 Any Boolean;
    ConvertsToDateTime "convertsToDateTime" 0 1 Any Boolean;
    ConvertsToTime "convertsToTime" 0 0 Any Boolean;
    ConvertsToQuantity "convertsToQuantity" 0 1 Any Boolean;
    IndexOf "indexOf" 1 1 Primitive Integer;
    LastIndexOf "lastIndexOf" 1 1 Primitive Integer;
    Substring "substring" 1 2 Primitive String;
    StartsWith "startsWith" 1 1 Primitive Boolean;
    EndsWith "endsWith" 1 1 Primitive Boolean;
    Contains "contains" 1 1 Primitive Boolean;
    Upper "upper" 0 0 Primitive String;
    Lower "lower" 0 0 Primitive String;
    Replace "replace" 2 2 Primitive String;
    Matches "matches" 1 2 Primitive Boolean;
    MatchesFull "matchesFull" 1 2 Primitive Boolean;
    ReplaceMatches "replaceMatches" 2 3 Primitive String;
    Length "length" 0 0 Primitive Integer;
    ToChars "toChars" 0 0 Primitive Strings;
    Encode "encode" 1 1 Primitive String;
    Decode "decode" 1 1 Primitive String;
    Escape "escape" 1 1 Primitive String;
    Unescape "unescape" 1 1 Primitive String;
    Trim "trim" 0 0 Primitive String;
    Split "split" 1 1 Primitive Strings;
    Join "join" 0 1 Any String;
    Abs "abs" 0 0 Any Likewise;
    Ceiling "ceiling" 0 0 Any Integer;
    Exp "exp" 0 0 Any Decimal;
    Floor "floor" 0 0 Any Integer;
    Ln "ln" 0 0 Any Decimal;
    Log "log" 1 1 Any Decimal;
    Power "power" 1 1 Any Likewise;
    Round "round" 0 1 Any Decimal;
    Sqrt "sqrt" 0 0 Any Decimal;
    Truncate "truncate" 0 0 Any Integer;
    Children "children" 0 0 Any Elements;
    Descendants "descendants" 0 0 Any Elements;
    Trace "trace" 1 2 Any Input;
    Now "now" 0 0 Any DateTime;
    Today "today" 0 0 Any Date;
    TimeOfDay "timeOfDay" 0 0 Any Time;
    DefineVariable "defineVariable" 1 2 Any Input;
    LowBoundary "lowBoundary" 0 1 Primitive Likewise;
    HighBoundary "highBoundary" 0 1 Primitive Likewise;
    Precision "precision" 0 0 Primitive Integer;
    PathName "pathname" 0 0 Any String;
    YearOf "yearOf" 0 0 Primitive Integer;
    MonthOf "monthOf" 0 0 Primitive Integer;
    DayOf "dayOf" 0 0 Primitive Integer;
    HourOf "hourOf" 0 0 Primitive Integer;
    MinuteOf "minuteOf" 0 0 Primitive Integer;
    SecondOf "secondOf" 0 0 Primitive Integer;
    MillisecondOf "millisecondOf" 0 0 Primitive Integer;
    TimezoneOffsetOf "timezoneOffsetOf" 0 0 Primitive Decimal;
    DateOf "dateOf" 0 0 Primitive Date;
    TimeOf "timeOf" 0 0 Primitive Time;
    Duration "duration" 2 2 Primitive Long;
    Difference "difference" 2 2 Primitive Long;
    Is "is" 1 1 Any Boolean;
    As "as" 1 1 Any Unknown;
    OfType "ofType" 1 1 Any Unknown;
    TypeOf "type" 0 0 Any TypeInfo;
    Comparable "comparable" 1 1 Any Boolean;
    Aggregate "aggregate" 1 2 Any Unknown;
    Sum "sum" 0 0 Any Likewise;
    Min "min" 0 0 Any Likewise;
    Max "max" 0 0 Any Likewise;
    Avg "avg" 0 0 Any Likewise;
    Extension "extension" 1 1 Any Extensions;
    HasValue "hasValue" 0 0 Any Boolean;
    ValueOf "getValue" 0 0 Any Unknown;
    Resolve "resolve" 0 0 Any Unknown;
    ConformsTo "conformsTo" 1 1 Any Boolean;
    MemberOf "memberOf" 1 1 Any Boolean;
    Subsumes "subsumes" 1 1 Any Boolean;
    SubsumedBy "subsumedBy" 1 1 Any Boolean;
    HtmlChecks "htmlChecks" 0 0 Any Boolean;
    HasTemplateIdOf "hasTemplateIdOf" 1 1 Any Boolean;
    CheckModifiers "checkModifiers" 0 64 Any Input;
    ElementDefinition "elementDefinition" 0 0 Any Unknown;
    Slice "slice" 2 2 Any Input;
    ResourceKey "getResourceKey" 0 0 Any String;
    ReferenceKey "getReferenceKey" 0 1 Any String;
}

impl Function {
    /// What it needs of the host.
    pub(crate) const fn capability(self) -> Option<Capability> {
        match self {
            Self::Now | Self::Today | Self::TimeOfDay => Some(Capability::Clock),
            Self::Resolve => Some(Capability::Resolver),
            Self::MemberOf | Self::Subsumes | Self::SubsumedBy => Some(Capability::Terminology),
            Self::ConformsTo | Self::HasTemplateIdOf | Self::ElementDefinition | Self::Slice => {
                Some(Capability::Profiles)
            }
            _ => None,
        }
    }

    /// Whether its first argument is evaluated for every item of the input.
    pub(crate) const fn has_lambda(self) -> bool {
        matches!(
            self,
            Self::Exists
                | Self::All
                | Self::Where
                | Self::Select
                | Self::Repeat
                | Self::RepeatAll
                | Self::Sort
                | Self::Aggregate
        )
    }
}
