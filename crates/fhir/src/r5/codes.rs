//! The codes of the required bindings of R5.
//!
//! Printed by `cargo xtask codegen` (fhir-model) from the official definitions.

use crate::primitive::codes;

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/account-status>.
    AccountStatus, ACCOUNT_STATUS, "http://hl7.org/fhir/ValueSet/account-status";
    Active "active",
    Inactive "inactive",
    EnteredInError "entered-in-error",
    OnHold "on-hold",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/action-cardinality-behavior>.
    ActionCardinalityBehavior, ACTION_CARDINALITY_BEHAVIOR, "http://hl7.org/fhir/ValueSet/action-cardinality-behavior";
    Single "single",
    Multiple "multiple",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/action-condition-kind>.
    ActionConditionKind, ACTION_CONDITION_KIND, "http://hl7.org/fhir/ValueSet/action-condition-kind";
    Applicability "applicability",
    Start "start",
    Stop "stop",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/action-grouping-behavior>.
    ActionGroupingBehavior, ACTION_GROUPING_BEHAVIOR, "http://hl7.org/fhir/ValueSet/action-grouping-behavior";
    VisualGroup "visual-group",
    LogicalGroup "logical-group",
    SentenceGroup "sentence-group",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/action-participant-type>.
    ActionParticipantType, ACTION_PARTICIPANT_TYPE, "http://hl7.org/fhir/ValueSet/action-participant-type";
    Careteam "careteam",
    Device "device",
    Group "group",
    Healthcareservice "healthcareservice",
    Location "location",
    Organization "organization",
    Patient "patient",
    Practitioner "practitioner",
    Practitionerrole "practitionerrole",
    Relatedperson "relatedperson",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/action-precheck-behavior>.
    ActionPrecheckBehavior, ACTION_PRECHECK_BEHAVIOR, "http://hl7.org/fhir/ValueSet/action-precheck-behavior";
    Yes "yes",
    No "no",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/action-relationship-type>.
    ActionRelationshipType, ACTION_RELATIONSHIP_TYPE, "http://hl7.org/fhir/ValueSet/action-relationship-type";
    Before "before",
    BeforeStart "before-start",
    BeforeEnd "before-end",
    Concurrent "concurrent",
    ConcurrentWithStart "concurrent-with-start",
    ConcurrentWithEnd "concurrent-with-end",
    After "after",
    AfterStart "after-start",
    AfterEnd "after-end",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/action-required-behavior>.
    ActionRequiredBehavior, ACTION_REQUIRED_BEHAVIOR, "http://hl7.org/fhir/ValueSet/action-required-behavior";
    Must "must",
    Could "could",
    MustUnlessDocumented "must-unless-documented",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/action-selection-behavior>.
    ActionSelectionBehavior, ACTION_SELECTION_BEHAVIOR, "http://hl7.org/fhir/ValueSet/action-selection-behavior";
    Any "any",
    All "all",
    AllOrNone "all-or-none",
    ExactlyOne "exactly-one",
    AtMostOne "at-most-one",
    OneOrMore "one-or-more",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/additional-binding-purpose>.
    AdditionalBindingPurposeVS, ADDITIONAL_BINDING_PURPOSE_VS, "http://hl7.org/fhir/ValueSet/additional-binding-purpose";
    Maximum "maximum",
    Minimum "minimum",
    Required "required",
    Extensible "extensible",
    Candidate "candidate",
    Current "current",
    Preferred "preferred",
    Ui "ui",
    Starter "starter",
    Component "component",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/address-type>.
    AddressType, ADDRESS_TYPE, "http://hl7.org/fhir/ValueSet/address-type";
    Postal "postal",
    Physical "physical",
    Both "both",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/address-use>.
    AddressUse, ADDRESS_USE, "http://hl7.org/fhir/ValueSet/address-use";
    Home "home",
    Work "work",
    Temp "temp",
    Old "old",
    Billing "billing",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/administrative-gender>.
    AdministrativeGender, ADMINISTRATIVE_GENDER, "http://hl7.org/fhir/ValueSet/administrative-gender";
    Male "male",
    Female "female",
    Other "other",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/adverse-event-actuality>.
    AdverseEventActuality, ADVERSE_EVENT_ACTUALITY, "http://hl7.org/fhir/ValueSet/adverse-event-actuality";
    Actual "actual",
    Potential "potential",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/adverse-event-status>.
    AdverseEventStatus, ADVERSE_EVENT_STATUS, "http://hl7.org/fhir/ValueSet/adverse-event-status";
    InProgress "in-progress",
    Completed "completed",
    EnteredInError "entered-in-error",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/resource-aggregation-mode>.
    AggregationMode, AGGREGATION_MODE, "http://hl7.org/fhir/ValueSet/resource-aggregation-mode";
    Contained "contained",
    Referenced "referenced",
    Bundled "bundled",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/allergy-intolerance-category>.
    AllergyIntoleranceCategory, ALLERGY_INTOLERANCE_CATEGORY, "http://hl7.org/fhir/ValueSet/allergy-intolerance-category";
    Food "food",
    Medication "medication",
    Environment "environment",
    Biologic "biologic",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality>.
    AllergyIntoleranceCriticality, ALLERGY_INTOLERANCE_CRITICALITY, "http://hl7.org/fhir/ValueSet/allergy-intolerance-criticality";
    Low "low",
    High "high",
    UnableToAssess "unable-to-assess",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/reaction-event-severity>.
    AllergyIntoleranceSeverity, ALLERGY_INTOLERANCE_SEVERITY, "http://hl7.org/fhir/ValueSet/reaction-event-severity";
    Mild "mild",
    Moderate "moderate",
    Severe "severe",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/appointmentresponse-status>.
    AppointmentResponseStatus, APPOINTMENT_RESPONSE_STATUS, "http://hl7.org/fhir/ValueSet/appointmentresponse-status";
    Accepted "accepted",
    Declined "declined",
    Tentative "tentative",
    NeedsAction "needs-action",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/appointmentstatus>.
    AppointmentStatus, APPOINTMENT_STATUS, "http://hl7.org/fhir/ValueSet/appointmentstatus";
    Proposed "proposed",
    Pending "pending",
    Booked "booked",
    Arrived "arrived",
    Fulfilled "fulfilled",
    Cancelled "cancelled",
    Noshow "noshow",
    EnteredInError "entered-in-error",
    CheckedIn "checked-in",
    Waitlist "waitlist",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/artifactassessment-disposition>.
    ArtifactAssessmentDisposition, ARTIFACT_ASSESSMENT_DISPOSITION, "http://hl7.org/fhir/ValueSet/artifactassessment-disposition";
    Unresolved "unresolved",
    NotPersuasive "not-persuasive",
    Persuasive "persuasive",
    PersuasiveWithModification "persuasive-with-modification",
    NotPersuasiveWithModification "not-persuasive-with-modification",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/artifactassessment-information-type>.
    ArtifactAssessmentInformationType, ARTIFACT_ASSESSMENT_INFORMATION_TYPE, "http://hl7.org/fhir/ValueSet/artifactassessment-information-type";
    Comment "comment",
    Classifier "classifier",
    Rating "rating",
    Container "container",
    Response "response",
    ChangeRequest "change-request",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/artifactassessment-workflow-status>.
    ArtifactAssessmentWorkflowStatus, ARTIFACT_ASSESSMENT_WORKFLOW_STATUS, "http://hl7.org/fhir/ValueSet/artifactassessment-workflow-status";
    Submitted "submitted",
    Triaged "triaged",
    WaitingForInput "waiting-for-input",
    ResolvedNoChange "resolved-no-change",
    ResolvedChangeRequired "resolved-change-required",
    Deferred "deferred",
    Duplicate "duplicate",
    Applied "applied",
    Published "published",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/assert-direction-codes>.
    AssertionDirectionType, ASSERTION_DIRECTION_TYPE, "http://hl7.org/fhir/ValueSet/assert-direction-codes";
    Response "response",
    Request "request",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/assert-manual-completion-codes>.
    AssertionManualCompletionType, ASSERTION_MANUAL_COMPLETION_TYPE, "http://hl7.org/fhir/ValueSet/assert-manual-completion-codes";
    Fail "fail",
    Pass "pass",
    Skip "skip",
    Stop "stop",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/assert-operator-codes>.
    AssertionOperatorType, ASSERTION_OPERATOR_TYPE, "http://hl7.org/fhir/ValueSet/assert-operator-codes";
    Equals "equals",
    NotEquals "notEquals",
    In "in",
    NotIn "notIn",
    GreaterThan "greaterThan",
    LessThan "lessThan",
    Empty "empty",
    NotEmpty "notEmpty",
    Contains "contains",
    NotContains "notContains",
    Eval "eval",
    ManualEval "manualEval",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/assert-response-code-types>.
    AssertionResponseTypes, ASSERTION_RESPONSE_TYPES, "http://hl7.org/fhir/ValueSet/assert-response-code-types";
    Continue "continue",
    SwitchingProtocols "switchingProtocols",
    Okay "okay",
    Created "created",
    Accepted "accepted",
    NonAuthoritativeInformation "nonAuthoritativeInformation",
    NoContent "noContent",
    ResetContent "resetContent",
    PartialContent "partialContent",
    MultipleChoices "multipleChoices",
    MovedPermanently "movedPermanently",
    Found "found",
    SeeOther "seeOther",
    NotModified "notModified",
    UseProxy "useProxy",
    TemporaryRedirect "temporaryRedirect",
    PermanentRedirect "permanentRedirect",
    BadRequest "badRequest",
    Unauthorized "unauthorized",
    PaymentRequired "paymentRequired",
    Forbidden "forbidden",
    NotFound "notFound",
    MethodNotAllowed "methodNotAllowed",
    NotAcceptable "notAcceptable",
    ProxyAuthenticationRequired "proxyAuthenticationRequired",
    RequestTimeout "requestTimeout",
    Conflict "conflict",
    Gone "gone",
    LengthRequired "lengthRequired",
    PreconditionFailed "preconditionFailed",
    ContentTooLarge "contentTooLarge",
    UriTooLong "uriTooLong",
    UnsupportedMediaType "unsupportedMediaType",
    RangeNotSatisfiable "rangeNotSatisfiable",
    ExpectationFailed "expectationFailed",
    MisdirectedRequest "misdirectedRequest",
    UnprocessableContent "unprocessableContent",
    UpgradeRequired "upgradeRequired",
    InternalServerError "internalServerError",
    NotImplemented "notImplemented",
    BadGateway "badGateway",
    ServiceUnavailable "serviceUnavailable",
    GatewayTimeout "gatewayTimeout",
    HttpVersionNotSupported "httpVersionNotSupported",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/audit-event-action>.
    AuditEventAction, AUDIT_EVENT_ACTION, "http://hl7.org/fhir/ValueSet/audit-event-action";
    C "C",
    R "R",
    U "U",
    D "D",
    E "E",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/audit-event-severity>.
    AuditEventSeverity, AUDIT_EVENT_SEVERITY, "http://hl7.org/fhir/ValueSet/audit-event-severity";
    Emergency "emergency",
    Alert "alert",
    Critical "critical",
    Error "error",
    Warning "warning",
    Notice "notice",
    Informational "informational",
    Debug "debug",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/binding-strength>.
    BindingStrength, BINDING_STRENGTH, "http://hl7.org/fhir/ValueSet/binding-strength";
    Required "required",
    Extensible "extensible",
    Preferred "preferred",
    Example "example",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-status>.
    BiologicallyDerivedProductDispenseCodes, BIOLOGICALLY_DERIVED_PRODUCT_DISPENSE_CODES, "http://hl7.org/fhir/ValueSet/biologicallyderivedproductdispense-status";
    Preparation "preparation",
    InProgress "in-progress",
    Allocated "allocated",
    Issued "issued",
    Unfulfilled "unfulfilled",
    Returned "returned",
    EnteredInError "entered-in-error",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/bundle-type>.
    BundleType, BUNDLE_TYPE, "http://hl7.org/fhir/ValueSet/bundle-type";
    Document "document",
    Message "message",
    Transaction "transaction",
    TransactionResponse "transaction-response",
    Batch "batch",
    BatchResponse "batch-response",
    History "history",
    Searchset "searchset",
    Collection "collection",
    SubscriptionNotification "subscription-notification",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/capability-statement-kind>.
    CapabilityStatementKind, CAPABILITY_STATEMENT_KIND, "http://hl7.org/fhir/ValueSet/capability-statement-kind";
    Instance "instance",
    Capability "capability",
    Requirements "requirements",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/care-plan-intent>.
    CarePlanIntent, CARE_PLAN_INTENT, "http://hl7.org/fhir/ValueSet/care-plan-intent";
    Proposal "proposal",
    Plan "plan",
    Order "order",
    Option "option",
    Directive "directive",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/care-team-status>.
    CareTeamStatus, CARE_TEAM_STATUS, "http://hl7.org/fhir/ValueSet/care-team-status";
    Proposed "proposed",
    Active "active",
    Suspended "suspended",
    Inactive "inactive",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/characteristic-combination>.
    CharacteristicCombination, CHARACTERISTIC_COMBINATION, "http://hl7.org/fhir/ValueSet/characteristic-combination";
    AllOf "all-of",
    AnyOf "any-of",
    AtLeast "at-least",
    AtMost "at-most",
    Statistical "statistical",
    NetEffect "net-effect",
    Dataset "dataset",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/chargeitem-status>.
    ChargeItemStatus, CHARGE_ITEM_STATUS, "http://hl7.org/fhir/ValueSet/chargeitem-status";
    Planned "planned",
    Billable "billable",
    NotBillable "not-billable",
    Aborted "aborted",
    Billed "billed",
    EnteredInError "entered-in-error",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/claim-outcome>.
    ClaimProcessingCodes, CLAIM_PROCESSING_CODES, "http://hl7.org/fhir/ValueSet/claim-outcome";
    Queued "queued",
    Complete "complete",
    Error "error",
    Partial "partial",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/clinical-use-definition-type>.
    ClinicalUseDefinitionType, CLINICAL_USE_DEFINITION_TYPE, "http://hl7.org/fhir/ValueSet/clinical-use-definition-type";
    Indication "indication",
    Contraindication "contraindication",
    Interaction "interaction",
    UndesirableEffect "undesirable-effect",
    Warning "warning",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/code-search-support>.
    CodeSearchSupport, CODE_SEARCH_SUPPORT, "http://hl7.org/fhir/ValueSet/code-search-support";
    InCompose "in-compose",
    InExpansion "in-expansion",
    InComposeOrExpansion "in-compose-or-expansion",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/codesystem-content-mode>.
    CodeSystemContentMode, CODE_SYSTEM_CONTENT_MODE, "http://hl7.org/fhir/ValueSet/codesystem-content-mode";
    NotPresent "not-present",
    Example "example",
    Fragment "fragment",
    Complete "complete",
    Supplement "supplement",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning>.
    CodeSystemHierarchyMeaning, CODE_SYSTEM_HIERARCHY_MEANING, "http://hl7.org/fhir/ValueSet/codesystem-hierarchy-meaning";
    GroupedBy "grouped-by",
    IsA "is-a",
    PartOf "part-of",
    ClassifiedWith "classified-with",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/languages>.
    CommonLanguages, COMMON_LANGUAGES, "http://hl7.org/fhir/ValueSet/languages";
    Ar "ar",
    Bg "bg",
    BgBG "bg-BG",
    Bn "bn",
    Cs "cs",
    CsCZ "cs-CZ",
    Bs "bs",
    BsBA "bs-BA",
    Da "da",
    DaDK "da-DK",
    De "de",
    DeAT "de-AT",
    DeCH "de-CH",
    DeDE "de-DE",
    El "el",
    ElGR "el-GR",
    En "en",
    EnAU "en-AU",
    EnCA "en-CA",
    EnGB "en-GB",
    EnIN "en-IN",
    EnNZ "en-NZ",
    EnSG "en-SG",
    EnUS "en-US",
    Es "es",
    EsAR "es-AR",
    EsES "es-ES",
    EsUY "es-UY",
    Et "et",
    EtEE "et-EE",
    Fi "fi",
    Fr "fr",
    FrBE "fr-BE",
    FrCH "fr-CH",
    FrFR "fr-FR",
    FiFI "fi-FI",
    FrCA "fr-CA",
    Fy "fy",
    FyNL "fy-NL",
    Hi "hi",
    Hr "hr",
    HrHR "hr-HR",
    Is "is",
    IsIS "is-IS",
    It "it",
    ItCH "it-CH",
    ItIT "it-IT",
    Ja "ja",
    Ko "ko",
    Lt "lt",
    LtLT "lt-LT",
    Lv "lv",
    LvLV "lv-LV",
    Nl "nl",
    NlBE "nl-BE",
    NlNL "nl-NL",
    No "no",
    NoNO "no-NO",
    Pa "pa",
    Pl "pl",
    PlPL "pl-PL",
    Pt "pt",
    PtPT "pt-PT",
    PtBR "pt-BR",
    Ro "ro",
    RoRO "ro-RO",
    Ru "ru",
    RuRU "ru-RU",
    Sk "sk",
    SkSK "sk-SK",
    Sl "sl",
    SlSI "sl-SI",
    Sr "sr",
    SrRS "sr-RS",
    Sv "sv",
    SvSE "sv-SE",
    Te "te",
    Zh "zh",
    ZhCN "zh-CN",
    ZhHK "zh-HK",
    ZhSG "zh-SG",
    ZhTW "zh-TW",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/compartment-type>.
    CompartmentType, COMPARTMENT_TYPE, "http://hl7.org/fhir/ValueSet/compartment-type";
    Patient "Patient",
    Encounter "Encounter",
    RelatedPerson "RelatedPerson",
    Practitioner "Practitioner",
    Device "Device",
    EpisodeOfCare "EpisodeOfCare",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/composition-status>.
    CompositionStatus, COMPOSITION_STATUS, "http://hl7.org/fhir/ValueSet/composition-status";
    Registered "registered",
    Partial "partial",
    Preliminary "preliminary",
    Final "final",
    Amended "amended",
    Corrected "corrected",
    Appended "appended",
    Cancelled "cancelled",
    EnteredInError "entered-in-error",
    Deprecated "deprecated",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/conceptmap-attribute-type>.
    ConceptMapAttributeType, CONCEPT_MAP_ATTRIBUTE_TYPE, "http://hl7.org/fhir/ValueSet/conceptmap-attribute-type";
    Code "code",
    Coding "Coding",
    String "string",
    Boolean "boolean",
    Quantity "Quantity",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode>.
    ConceptMapGroupUnmappedMode, CONCEPT_MAP_GROUP_UNMAPPED_MODE, "http://hl7.org/fhir/ValueSet/conceptmap-unmapped-mode";
    UseSourceCode "use-source-code",
    Fixed "fixed",
    OtherMap "other-map",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/conceptmap-property-type>.
    ConceptMapPropertyType, CONCEPT_MAP_PROPERTY_TYPE, "http://hl7.org/fhir/ValueSet/conceptmap-property-type";
    Coding "Coding",
    String "string",
    Integer "integer",
    Boolean "boolean",
    DateTime "dateTime",
    Decimal "decimal",
    Code "code",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/concept-map-relationship>.
    ConceptMapRelationship, CONCEPT_MAP_RELATIONSHIP, "http://hl7.org/fhir/ValueSet/concept-map-relationship";
    RelatedTo "related-to",
    Equivalent "equivalent",
    SourceIsNarrowerThanTarget "source-is-narrower-than-target",
    SourceIsBroaderThanTarget "source-is-broader-than-target",
    NotRelatedTo "not-related-to",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/condition-precondition-type>.
    ConditionPreconditionType, CONDITION_PRECONDITION_TYPE, "http://hl7.org/fhir/ValueSet/condition-precondition-type";
    Sensitive "sensitive",
    Specific "specific",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/condition-questionnaire-purpose>.
    ConditionQuestionnairePurpose, CONDITION_QUESTIONNAIRE_PURPOSE, "http://hl7.org/fhir/ValueSet/condition-questionnaire-purpose";
    Preadmit "preadmit",
    DiffDiagnosis "diff-diagnosis",
    Outcome "outcome",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/conditional-delete-status>.
    ConditionalDeleteStatus, CONDITIONAL_DELETE_STATUS, "http://hl7.org/fhir/ValueSet/conditional-delete-status";
    NotSupported "not-supported",
    Single "single",
    Multiple "multiple",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/conditional-read-status>.
    ConditionalReadStatus, CONDITIONAL_READ_STATUS, "http://hl7.org/fhir/ValueSet/conditional-read-status";
    NotSupported "not-supported",
    ModifiedSince "modified-since",
    NotMatch "not-match",
    FullSupport "full-support",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/conformance-expectation>.
    ConformanceExpectation, CONFORMANCE_EXPECTATION, "http://hl7.org/fhir/ValueSet/conformance-expectation";
    SHALL "SHALL",
    SHOULD "SHOULD",
    MAY "MAY",
    SHOULDNOT "SHOULD-NOT",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/consent-data-meaning>.
    ConsentDataMeaning, CONSENT_DATA_MEANING, "http://hl7.org/fhir/ValueSet/consent-data-meaning";
    Instance "instance",
    Related "related",
    Dependents "dependents",
    Authoredby "authoredby",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/consent-provision-type>.
    ConsentProvisionType, CONSENT_PROVISION_TYPE, "http://hl7.org/fhir/ValueSet/consent-provision-type";
    Deny "deny",
    Permit "permit",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/consent-state-codes>.
    ConsentState, CONSENT_STATE, "http://hl7.org/fhir/ValueSet/consent-state-codes";
    Draft "draft",
    Active "active",
    Inactive "inactive",
    NotDone "not-done",
    EnteredInError "entered-in-error",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/constraint-severity>.
    ConstraintSeverity, CONSTRAINT_SEVERITY, "http://hl7.org/fhir/ValueSet/constraint-severity";
    Error "error",
    Warning "warning",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/contact-point-system>.
    ContactPointSystem, CONTACT_POINT_SYSTEM, "http://hl7.org/fhir/ValueSet/contact-point-system";
    Phone "phone",
    Fax "fax",
    Email "email",
    Pager "pager",
    Url "url",
    Sms "sms",
    Other "other",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/contact-point-use>.
    ContactPointUse, CONTACT_POINT_USE, "http://hl7.org/fhir/ValueSet/contact-point-use";
    Home "home",
    Work "work",
    Temp "temp",
    Old "old",
    Mobile "mobile",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/contract-publicationstatus>.
    ContractResourcePublicationStatusCodes, CONTRACT_RESOURCE_PUBLICATION_STATUS_CODES, "http://hl7.org/fhir/ValueSet/contract-publicationstatus";
    Amended "amended",
    Appended "appended",
    Cancelled "cancelled",
    Disputed "disputed",
    EnteredInError "entered-in-error",
    Executable "executable",
    Executed "executed",
    Negotiable "negotiable",
    Offered "offered",
    Policy "policy",
    Rejected "rejected",
    Renewed "renewed",
    Revoked "revoked",
    Resolved "resolved",
    Terminated "terminated",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/contract-status>.
    ContractResourceStatusCodes, CONTRACT_RESOURCE_STATUS_CODES, "http://hl7.org/fhir/ValueSet/contract-status";
    Amended "amended",
    Appended "appended",
    Cancelled "cancelled",
    Disputed "disputed",
    EnteredInError "entered-in-error",
    Executable "executable",
    Executed "executed",
    Negotiable "negotiable",
    Offered "offered",
    Policy "policy",
    Rejected "rejected",
    Renewed "renewed",
    Revoked "revoked",
    Resolved "resolved",
    Terminated "terminated",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/contributor-type>.
    ContributorType, CONTRIBUTOR_TYPE, "http://hl7.org/fhir/ValueSet/contributor-type";
    Author "author",
    Editor "editor",
    Reviewer "reviewer",
    Endorser "endorser",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/subscriptiontopic-cr-behavior>.
    CriteriaNotExistsBehavior, CRITERIA_NOT_EXISTS_BEHAVIOR, "http://hl7.org/fhir/ValueSet/subscriptiontopic-cr-behavior";
    TestPasses "test-passes",
    TestFails "test-fails",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/days-of-week>.
    DaysOfWeek, DAYS_OF_WEEK, "http://hl7.org/fhir/ValueSet/days-of-week";
    Mon "mon",
    Tue "tue",
    Wed "wed",
    Thu "thu",
    Fri "fri",
    Sat "sat",
    Sun "sun",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/detectedissue-severity>.
    DetectedIssueSeverity, DETECTED_ISSUE_SEVERITY, "http://hl7.org/fhir/ValueSet/detectedissue-severity";
    High "high",
    Moderate "moderate",
    Low "low",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/detectedissue-status>.
    DetectedIssueStatus, DETECTED_ISSUE_STATUS, "http://hl7.org/fhir/ValueSet/detectedissue-status";
    Preliminary "preliminary",
    Final "final",
    EnteredInError "entered-in-error",
    Mitigated "mitigated",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/device-correctiveactionscope>.
    DeviceCorrectiveActionScope, DEVICE_CORRECTIVE_ACTION_SCOPE, "http://hl7.org/fhir/ValueSet/device-correctiveactionscope";
    Model "model",
    LotNumbers "lot-numbers",
    SerialNumbers "serial-numbers",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/devicedefinition-regulatory-identifier-type>.
    DeviceDefinitionRegulatoryIdentifierType, DEVICE_DEFINITION_REGULATORY_IDENTIFIER_TYPE, "http://hl7.org/fhir/ValueSet/devicedefinition-regulatory-identifier-type";
    Basic "basic",
    Master "master",
    License "license",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/devicedispense-status>.
    DeviceDispenseStatusCodes, DEVICE_DISPENSE_STATUS_CODES, "http://hl7.org/fhir/ValueSet/devicedispense-status";
    Preparation "preparation",
    InProgress "in-progress",
    Cancelled "cancelled",
    OnHold "on-hold",
    Completed "completed",
    EnteredInError "entered-in-error",
    Stopped "stopped",
    Declined "declined",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/metric-calibration-state>.
    DeviceMetricCalibrationState, DEVICE_METRIC_CALIBRATION_STATE, "http://hl7.org/fhir/ValueSet/metric-calibration-state";
    NotCalibrated "not-calibrated",
    CalibrationRequired "calibration-required",
    Calibrated "calibrated",
    Unspecified "unspecified",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/metric-calibration-type>.
    DeviceMetricCalibrationType, DEVICE_METRIC_CALIBRATION_TYPE, "http://hl7.org/fhir/ValueSet/metric-calibration-type";
    Unspecified "unspecified",
    Offset "offset",
    Gain "gain",
    TwoPoint "two-point",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/metric-category>.
    DeviceMetricCategory, DEVICE_METRIC_CATEGORY, "http://hl7.org/fhir/ValueSet/metric-category";
    Measurement "measurement",
    Setting "setting",
    Calculation "calculation",
    Unspecified "unspecified",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/metric-operational-status>.
    DeviceMetricOperationalStatus, DEVICE_METRIC_OPERATIONAL_STATUS, "http://hl7.org/fhir/ValueSet/metric-operational-status";
    On "on",
    Off "off",
    Standby "standby",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/device-nametype>.
    DeviceNameType, DEVICE_NAME_TYPE, "http://hl7.org/fhir/ValueSet/device-nametype";
    RegisteredName "registered-name",
    UserFriendlyName "user-friendly-name",
    PatientReportedName "patient-reported-name",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/device-productidentifierinudi>.
    DeviceProductionIdentifierInUDI, DEVICE_PRODUCTION_IDENTIFIER_IN_UDI, "http://hl7.org/fhir/ValueSet/device-productidentifierinudi";
    LotNumber "lot-number",
    ManufacturedDate "manufactured-date",
    SerialNumber "serial-number",
    ExpirationDate "expiration-date",
    BiologicalSource "biological-source",
    SoftwareVersion "software-version",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/deviceusage-status>.
    DeviceUsageStatus, DEVICE_USAGE_STATUS, "http://hl7.org/fhir/ValueSet/deviceusage-status";
    Active "active",
    Completed "completed",
    NotDone "not-done",
    EnteredInError "entered-in-error",
    Intended "intended",
    Stopped "stopped",
    OnHold "on-hold",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/diagnostic-report-status>.
    DiagnosticReportStatus, DIAGNOSTIC_REPORT_STATUS, "http://hl7.org/fhir/ValueSet/diagnostic-report-status";
    Registered "registered",
    Partial "partial",
    Preliminary "preliminary",
    Modified "modified",
    Final "final",
    Amended "amended",
    Corrected "corrected",
    Appended "appended",
    Cancelled "cancelled",
    EnteredInError "entered-in-error",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/discriminator-type>.
    DiscriminatorType, DISCRIMINATOR_TYPE, "http://hl7.org/fhir/ValueSet/discriminator-type";
    Value "value",
    Exists "exists",
    Pattern "pattern",
    Type "type",
    Profile "profile",
    Position "position",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/document-mode>.
    DocumentMode, DOCUMENT_MODE, "http://hl7.org/fhir/ValueSet/document-mode";
    Producer "producer",
    Consumer "consumer",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/document-reference-status>.
    DocumentReferenceStatus, DOCUMENT_REFERENCE_STATUS, "http://hl7.org/fhir/ValueSet/document-reference-status";
    Current "current",
    Superseded "superseded",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/eligibility-outcome>.
    EligibilityOutcome, ELIGIBILITY_OUTCOME, "http://hl7.org/fhir/ValueSet/eligibility-outcome";
    Queued "queued",
    Complete "complete",
    Error "error",
    Partial "partial",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/eligibilityrequest-purpose>.
    EligibilityRequestPurpose, ELIGIBILITY_REQUEST_PURPOSE, "http://hl7.org/fhir/ValueSet/eligibilityrequest-purpose";
    AuthRequirements "auth-requirements",
    Benefits "benefits",
    Discovery "discovery",
    Validation "validation",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/eligibilityresponse-purpose>.
    EligibilityResponsePurpose, ELIGIBILITY_RESPONSE_PURPOSE, "http://hl7.org/fhir/ValueSet/eligibilityresponse-purpose";
    AuthRequirements "auth-requirements",
    Benefits "benefits",
    Discovery "discovery",
    Validation "validation",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior>.
    EnableWhenBehavior, ENABLE_WHEN_BEHAVIOR, "http://hl7.org/fhir/ValueSet/questionnaire-enable-behavior";
    All "all",
    Any "any",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/encounter-location-status>.
    EncounterLocationStatus, ENCOUNTER_LOCATION_STATUS, "http://hl7.org/fhir/ValueSet/encounter-location-status";
    Planned "planned",
    Active "active",
    Reserved "reserved",
    Completed "completed",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/encounter-status>.
    EncounterStatus, ENCOUNTER_STATUS, "http://hl7.org/fhir/ValueSet/encounter-status";
    Planned "planned",
    InProgress "in-progress",
    OnHold "on-hold",
    Discharged "discharged",
    Completed "completed",
    Cancelled "cancelled",
    Discontinued "discontinued",
    EnteredInError "entered-in-error",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/endpoint-status>.
    EndpointStatus, ENDPOINT_STATUS, "http://hl7.org/fhir/ValueSet/endpoint-status";
    Active "active",
    Suspended "suspended",
    Error "error",
    Off "off",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/enrollment-outcome>.
    EnrollmentOutcome, ENROLLMENT_OUTCOME, "http://hl7.org/fhir/ValueSet/enrollment-outcome";
    Queued "queued",
    Complete "complete",
    Error "error",
    Partial "partial",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/episode-of-care-status>.
    EpisodeOfCareStatus, EPISODE_OF_CARE_STATUS, "http://hl7.org/fhir/ValueSet/episode-of-care-status";
    Planned "planned",
    Waitlist "waitlist",
    Active "active",
    Onhold "onhold",
    Finished "finished",
    Cancelled "cancelled",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/event-capability-mode>.
    EventCapabilityMode, EVENT_CAPABILITY_MODE, "http://hl7.org/fhir/ValueSet/event-capability-mode";
    Sender "sender",
    Receiver "receiver",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/event-status>.
    EventStatus, EVENT_STATUS, "http://hl7.org/fhir/ValueSet/event-status";
    Preparation "preparation",
    InProgress "in-progress",
    NotDone "not-done",
    OnHold "on-hold",
    Stopped "stopped",
    Completed "completed",
    EnteredInError "entered-in-error",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/event-timing>.
    EventTiming, EVENT_TIMING, "http://hl7.org/fhir/ValueSet/event-timing";
    MORN "MORN",
    MORNEarly "MORN.early",
    MORNLate "MORN.late",
    NOON "NOON",
    AFT "AFT",
    AFTEarly "AFT.early",
    AFTLate "AFT.late",
    EVE "EVE",
    EVEEarly "EVE.early",
    EVELate "EVE.late",
    NIGHT "NIGHT",
    PHS "PHS",
    IMD "IMD",
    HS "HS",
    WAKE "WAKE",
    C "C",
    CM "CM",
    CD "CD",
    CV "CV",
    AC "AC",
    ACM "ACM",
    ACD "ACD",
    ACV "ACV",
    PC "PC",
    PCM "PCM",
    PCD "PCD",
    PCV "PCV",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/variable-handling>.
    EvidenceVariableHandling, EVIDENCE_VARIABLE_HANDLING, "http://hl7.org/fhir/ValueSet/variable-handling";
    Continuous "continuous",
    Dichotomous "dichotomous",
    Ordinal "ordinal",
    Polychotomous "polychotomous",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/examplescenario-actor-type>.
    ExampleScenarioActorType, EXAMPLE_SCENARIO_ACTOR_TYPE, "http://hl7.org/fhir/ValueSet/examplescenario-actor-type";
    Person "person",
    System "system",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/explanationofbenefit-status>.
    ExplanationOfBenefitStatus, EXPLANATION_OF_BENEFIT_STATUS, "http://hl7.org/fhir/ValueSet/explanationofbenefit-status";
    Active "active",
    Cancelled "cancelled",
    Draft "draft",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/extension-context-type>.
    ExtensionContextType, EXTENSION_CONTEXT_TYPE, "http://hl7.org/fhir/ValueSet/extension-context-type";
    Fhirpath "fhirpath",
    Element "element",
    Extension "extension",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/device-status>.
    FHIRDeviceStatus, FHIR_DEVICE_STATUS, "http://hl7.org/fhir/ValueSet/device-status";
    Active "active",
    Inactive "inactive",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/substance-status>.
    FHIRSubstanceStatus, FHIR_SUBSTANCE_STATUS, "http://hl7.org/fhir/ValueSet/substance-status";
    Active "active",
    Inactive "inactive",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/fhir-types>.
    FHIRTypes, FHIR_TYPES, "http://hl7.org/fhir/ValueSet/fhir-types";
    Base "Base",
    Element "Element",
    BackboneElement "BackboneElement",
    DataType "DataType",
    Address "Address",
    Annotation "Annotation",
    Attachment "Attachment",
    Availability "Availability",
    BackboneType "BackboneType",
    Dosage "Dosage",
    ElementDefinition "ElementDefinition",
    MarketingStatus "MarketingStatus",
    ProductShelfLife "ProductShelfLife",
    Timing "Timing",
    CodeableConcept "CodeableConcept",
    CodeableReference "CodeableReference",
    Coding "Coding",
    ContactDetail "ContactDetail",
    ContactPoint "ContactPoint",
    Contributor "Contributor",
    DataRequirement "DataRequirement",
    Expression "Expression",
    ExtendedContactDetail "ExtendedContactDetail",
    Extension "Extension",
    HumanName "HumanName",
    Identifier "Identifier",
    Meta "Meta",
    MonetaryComponent "MonetaryComponent",
    Money "Money",
    Narrative "Narrative",
    ParameterDefinition "ParameterDefinition",
    Period "Period",
    PrimitiveType "PrimitiveType",
    Base64Binary "base64Binary",
    Boolean "boolean",
    Date "date",
    DateTime "dateTime",
    Decimal "decimal",
    Instant "instant",
    Integer "integer",
    PositiveInt "positiveInt",
    UnsignedInt "unsignedInt",
    Integer64 "integer64",
    String "string",
    Code "code",
    Id "id",
    Markdown "markdown",
    Time "time",
    Uri "uri",
    Canonical "canonical",
    Oid "oid",
    Url "url",
    Uuid "uuid",
    Quantity "Quantity",
    Age "Age",
    Count "Count",
    Distance "Distance",
    Duration "Duration",
    Range "Range",
    Ratio "Ratio",
    RatioRange "RatioRange",
    Reference "Reference",
    RelatedArtifact "RelatedArtifact",
    SampledData "SampledData",
    Signature "Signature",
    TriggerDefinition "TriggerDefinition",
    UsageContext "UsageContext",
    VirtualServiceDetail "VirtualServiceDetail",
    Xhtml "xhtml",
    Resource "Resource",
    Binary "Binary",
    Bundle "Bundle",
    DomainResource "DomainResource",
    Account "Account",
    ActivityDefinition "ActivityDefinition",
    ActorDefinition "ActorDefinition",
    AdministrableProductDefinition "AdministrableProductDefinition",
    AdverseEvent "AdverseEvent",
    AllergyIntolerance "AllergyIntolerance",
    Appointment "Appointment",
    AppointmentResponse "AppointmentResponse",
    ArtifactAssessment "ArtifactAssessment",
    AuditEvent "AuditEvent",
    Basic "Basic",
    BiologicallyDerivedProduct "BiologicallyDerivedProduct",
    BiologicallyDerivedProductDispense "BiologicallyDerivedProductDispense",
    BodyStructure "BodyStructure",
    CanonicalResource "CanonicalResource",
    CapabilityStatement "CapabilityStatement",
    CarePlan "CarePlan",
    CareTeam "CareTeam",
    ChargeItem "ChargeItem",
    ChargeItemDefinition "ChargeItemDefinition",
    Citation "Citation",
    Claim "Claim",
    ClaimResponse "ClaimResponse",
    ClinicalImpression "ClinicalImpression",
    ClinicalUseDefinition "ClinicalUseDefinition",
    CodeSystem "CodeSystem",
    Communication "Communication",
    CommunicationRequest "CommunicationRequest",
    CompartmentDefinition "CompartmentDefinition",
    Composition "Composition",
    ConceptMap "ConceptMap",
    Condition "Condition",
    ConditionDefinition "ConditionDefinition",
    Consent "Consent",
    Contract "Contract",
    Coverage "Coverage",
    CoverageEligibilityRequest "CoverageEligibilityRequest",
    CoverageEligibilityResponse "CoverageEligibilityResponse",
    DetectedIssue "DetectedIssue",
    Device "Device",
    DeviceAssociation "DeviceAssociation",
    DeviceDefinition "DeviceDefinition",
    DeviceDispense "DeviceDispense",
    DeviceMetric "DeviceMetric",
    DeviceRequest "DeviceRequest",
    DeviceUsage "DeviceUsage",
    DiagnosticReport "DiagnosticReport",
    DocumentReference "DocumentReference",
    Encounter "Encounter",
    EncounterHistory "EncounterHistory",
    Endpoint "Endpoint",
    EnrollmentRequest "EnrollmentRequest",
    EnrollmentResponse "EnrollmentResponse",
    EpisodeOfCare "EpisodeOfCare",
    EventDefinition "EventDefinition",
    Evidence "Evidence",
    EvidenceReport "EvidenceReport",
    EvidenceVariable "EvidenceVariable",
    ExampleScenario "ExampleScenario",
    ExplanationOfBenefit "ExplanationOfBenefit",
    FamilyMemberHistory "FamilyMemberHistory",
    Flag "Flag",
    FormularyItem "FormularyItem",
    GenomicStudy "GenomicStudy",
    Goal "Goal",
    GraphDefinition "GraphDefinition",
    Group "Group",
    GuidanceResponse "GuidanceResponse",
    HealthcareService "HealthcareService",
    ImagingSelection "ImagingSelection",
    ImagingStudy "ImagingStudy",
    Immunization "Immunization",
    ImmunizationEvaluation "ImmunizationEvaluation",
    ImmunizationRecommendation "ImmunizationRecommendation",
    ImplementationGuide "ImplementationGuide",
    Ingredient "Ingredient",
    InsurancePlan "InsurancePlan",
    InventoryItem "InventoryItem",
    InventoryReport "InventoryReport",
    Invoice "Invoice",
    Library "Library",
    Linkage "Linkage",
    List "List",
    Location "Location",
    ManufacturedItemDefinition "ManufacturedItemDefinition",
    Measure "Measure",
    MeasureReport "MeasureReport",
    Medication "Medication",
    MedicationAdministration "MedicationAdministration",
    MedicationDispense "MedicationDispense",
    MedicationKnowledge "MedicationKnowledge",
    MedicationRequest "MedicationRequest",
    MedicationStatement "MedicationStatement",
    MedicinalProductDefinition "MedicinalProductDefinition",
    MessageDefinition "MessageDefinition",
    MessageHeader "MessageHeader",
    MetadataResource "MetadataResource",
    MolecularSequence "MolecularSequence",
    NamingSystem "NamingSystem",
    NutritionIntake "NutritionIntake",
    NutritionOrder "NutritionOrder",
    NutritionProduct "NutritionProduct",
    Observation "Observation",
    ObservationDefinition "ObservationDefinition",
    OperationDefinition "OperationDefinition",
    OperationOutcome "OperationOutcome",
    Organization "Organization",
    OrganizationAffiliation "OrganizationAffiliation",
    PackagedProductDefinition "PackagedProductDefinition",
    Patient "Patient",
    PaymentNotice "PaymentNotice",
    PaymentReconciliation "PaymentReconciliation",
    Permission "Permission",
    Person "Person",
    PlanDefinition "PlanDefinition",
    Practitioner "Practitioner",
    PractitionerRole "PractitionerRole",
    Procedure "Procedure",
    Provenance "Provenance",
    Questionnaire "Questionnaire",
    QuestionnaireResponse "QuestionnaireResponse",
    RegulatedAuthorization "RegulatedAuthorization",
    RelatedPerson "RelatedPerson",
    RequestOrchestration "RequestOrchestration",
    Requirements "Requirements",
    ResearchStudy "ResearchStudy",
    ResearchSubject "ResearchSubject",
    RiskAssessment "RiskAssessment",
    Schedule "Schedule",
    SearchParameter "SearchParameter",
    ServiceRequest "ServiceRequest",
    Slot "Slot",
    Specimen "Specimen",
    SpecimenDefinition "SpecimenDefinition",
    StructureDefinition "StructureDefinition",
    StructureMap "StructureMap",
    Subscription "Subscription",
    SubscriptionStatus "SubscriptionStatus",
    SubscriptionTopic "SubscriptionTopic",
    Substance "Substance",
    SubstanceDefinition "SubstanceDefinition",
    SubstanceNucleicAcid "SubstanceNucleicAcid",
    SubstancePolymer "SubstancePolymer",
    SubstanceProtein "SubstanceProtein",
    SubstanceReferenceInformation "SubstanceReferenceInformation",
    SubstanceSourceMaterial "SubstanceSourceMaterial",
    SupplyDelivery "SupplyDelivery",
    SupplyRequest "SupplyRequest",
    Task "Task",
    TerminologyCapabilities "TerminologyCapabilities",
    TestPlan "TestPlan",
    TestReport "TestReport",
    TestScript "TestScript",
    Transport "Transport",
    ValueSet "ValueSet",
    VerificationResult "VerificationResult",
    VisionPrescription "VisionPrescription",
    Parameters "Parameters",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/FHIR-version>.
    FHIRVersion, FHIR_VERSION, "http://hl7.org/fhir/ValueSet/FHIR-version";
    V0_01 "0.01",
    V0_05 "0.05",
    V0_06 "0.06",
    V0_11 "0.11",
    V0_0 "0.0",
    V0_0_80 "0.0.80",
    V0_0_81 "0.0.81",
    V0_0_82 "0.0.82",
    V0_4 "0.4",
    V0_4_0 "0.4.0",
    V0_5 "0.5",
    V0_5_0 "0.5.0",
    V1_0 "1.0",
    V1_0_0 "1.0.0",
    V1_0_1 "1.0.1",
    V1_0_2 "1.0.2",
    V1_1 "1.1",
    V1_1_0 "1.1.0",
    V1_4 "1.4",
    V1_4_0 "1.4.0",
    V1_6 "1.6",
    V1_6_0 "1.6.0",
    V1_8 "1.8",
    V1_8_0 "1.8.0",
    V3_0 "3.0",
    V3_0_0 "3.0.0",
    V3_0_1 "3.0.1",
    V3_0_2 "3.0.2",
    V3_3 "3.3",
    V3_3_0 "3.3.0",
    V3_5 "3.5",
    V3_5_0 "3.5.0",
    V4_0 "4.0",
    V4_0_0 "4.0.0",
    V4_0_1 "4.0.1",
    V4_1 "4.1",
    V4_1_0 "4.1.0",
    V4_2 "4.2",
    V4_2_0 "4.2.0",
    V4_3 "4.3",
    V4_3_0 "4.3.0",
    V4_3_0Cibuild "4.3.0-cibuild",
    V4_3_0Snapshot1 "4.3.0-snapshot1",
    V4_4 "4.4",
    V4_4_0 "4.4.0",
    V4_5 "4.5",
    V4_5_0 "4.5.0",
    V4_6 "4.6",
    V4_6_0 "4.6.0",
    V5_0 "5.0",
    V5_0_0 "5.0.0",
    V5_0_0Cibuild "5.0.0-cibuild",
    V5_0_0Snapshot1 "5.0.0-snapshot1",
    V5_0_0Snapshot2 "5.0.0-snapshot2",
    V5_0_0Ballot "5.0.0-ballot",
    V5_0_0Snapshot3 "5.0.0-snapshot3",
    V5_0_0DraftFinal "5.0.0-draft-final",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/history-status>.
    FamilyHistoryStatus, FAMILY_HISTORY_STATUS, "http://hl7.org/fhir/ValueSet/history-status";
    Partial "partial",
    Completed "completed",
    EnteredInError "entered-in-error",
    HealthUnknown "health-unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/filter-operator>.
    FilterOperator, FILTER_OPERATOR, "http://hl7.org/fhir/ValueSet/filter-operator";
    Equal "=",
    IsA "is-a",
    DescendentOf "descendent-of",
    IsNotA "is-not-a",
    Regex "regex",
    In "in",
    NotIn "not-in",
    Generalizes "generalizes",
    ChildOf "child-of",
    DescendentLeaf "descendent-leaf",
    Exists "exists",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/fm-status>.
    FinancialResourceStatusCodes, FINANCIAL_RESOURCE_STATUS_CODES, "http://hl7.org/fhir/ValueSet/fm-status";
    Active "active",
    Cancelled "cancelled",
    Draft "draft",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/flag-status>.
    FlagStatus, FLAG_STATUS, "http://hl7.org/fhir/ValueSet/flag-status";
    Active "active",
    Inactive "inactive",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/formularyitem-status>.
    FormularyItemStatusCodes, FORMULARY_ITEM_STATUS_CODES, "http://hl7.org/fhir/ValueSet/formularyitem-status";
    Active "active",
    EnteredInError "entered-in-error",
    Inactive "inactive",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/genomicstudy-status>.
    GenomicStudyStatus, GENOMIC_STUDY_STATUS, "http://hl7.org/fhir/ValueSet/genomicstudy-status";
    Registered "registered",
    Available "available",
    Cancelled "cancelled",
    EnteredInError "entered-in-error",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/goal-status>.
    GoalLifecycleStatus, GOAL_LIFECYCLE_STATUS, "http://hl7.org/fhir/ValueSet/goal-status";
    Proposed "proposed",
    Planned "planned",
    Accepted "accepted",
    Active "active",
    OnHold "on-hold",
    Completed "completed",
    Cancelled "cancelled",
    EnteredInError "entered-in-error",
    Rejected "rejected",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/graph-compartment-rule>.
    GraphCompartmentRule, GRAPH_COMPARTMENT_RULE, "http://hl7.org/fhir/ValueSet/graph-compartment-rule";
    Identical "identical",
    Matching "matching",
    Different "different",
    Custom "custom",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/graph-compartment-use>.
    GraphCompartmentUse, GRAPH_COMPARTMENT_USE, "http://hl7.org/fhir/ValueSet/graph-compartment-use";
    Where "where",
    Requires "requires",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/group-membership-basis>.
    GroupMembershipBasis, GROUP_MEMBERSHIP_BASIS, "http://hl7.org/fhir/ValueSet/group-membership-basis";
    Definitional "definitional",
    Enumerated "enumerated",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/group-type>.
    GroupType, GROUP_TYPE, "http://hl7.org/fhir/ValueSet/group-type";
    Person "person",
    Animal "animal",
    Practitioner "practitioner",
    Device "device",
    Careteam "careteam",
    Healthcareservice "healthcareservice",
    Location "location",
    Organization "organization",
    Relatedperson "relatedperson",
    Specimen "specimen",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/guidance-response-status>.
    GuidanceResponseStatus, GUIDANCE_RESPONSE_STATUS, "http://hl7.org/fhir/ValueSet/guidance-response-status";
    Success "success",
    DataRequested "data-requested",
    DataRequired "data-required",
    InProgress "in-progress",
    Failure "failure",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/guide-page-generation>.
    GuidePageGeneration, GUIDE_PAGE_GENERATION, "http://hl7.org/fhir/ValueSet/guide-page-generation";
    Html "html",
    Markdown "markdown",
    Xml "xml",
    Generated "generated",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/http-verb>.
    HTTPVerb, HTTP_VERB, "http://hl7.org/fhir/ValueSet/http-verb";
    GET "GET",
    HEAD "HEAD",
    POST "POST",
    PUT "PUT",
    DELETE "DELETE",
    PATCH "PATCH",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/identifier-use>.
    IdentifierUse, IDENTIFIER_USE, "http://hl7.org/fhir/ValueSet/identifier-use";
    Usual "usual",
    Official "official",
    Temp "temp",
    Secondary "secondary",
    Old "old",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/identity-assuranceLevel>.
    IdentityAssuranceLevel, IDENTITY_ASSURANCE_LEVEL, "http://hl7.org/fhir/ValueSet/identity-assuranceLevel";
    Level1 "level1",
    Level2 "level2",
    Level3 "level3",
    Level4 "level4",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/imagingselection-2dgraphictype>.
    ImagingSelection2DGraphicType, IMAGING_SELECTION2_D_GRAPHIC_TYPE, "http://hl7.org/fhir/ValueSet/imagingselection-2dgraphictype";
    Point "point",
    Polyline "polyline",
    Interpolated "interpolated",
    Circle "circle",
    Ellipse "ellipse",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/imagingselection-3dgraphictype>.
    ImagingSelection3DGraphicType, IMAGING_SELECTION3_D_GRAPHIC_TYPE, "http://hl7.org/fhir/ValueSet/imagingselection-3dgraphictype";
    Point "point",
    Multipoint "multipoint",
    Polyline "polyline",
    Polygon "polygon",
    Ellipse "ellipse",
    Ellipsoid "ellipsoid",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/imagingselection-status>.
    ImagingSelectionStatus, IMAGING_SELECTION_STATUS, "http://hl7.org/fhir/ValueSet/imagingselection-status";
    Available "available",
    EnteredInError "entered-in-error",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/imagingstudy-status>.
    ImagingStudyStatus, IMAGING_STUDY_STATUS, "http://hl7.org/fhir/ValueSet/imagingstudy-status";
    Registered "registered",
    Available "available",
    Cancelled "cancelled",
    EnteredInError "entered-in-error",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/immunization-evaluation-status>.
    ImmunizationEvaluationStatusCodes, IMMUNIZATION_EVALUATION_STATUS_CODES, "http://hl7.org/fhir/ValueSet/immunization-evaluation-status";
    Completed "completed",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/immunization-status>.
    ImmunizationStatusCodes, IMMUNIZATION_STATUS_CODES, "http://hl7.org/fhir/ValueSet/immunization-status";
    Completed "completed",
    EnteredInError "entered-in-error",
    NotDone "not-done",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/ingredient-manufacturer-role>.
    IngredientManufacturerRole, INGREDIENT_MANUFACTURER_ROLE, "http://hl7.org/fhir/ValueSet/ingredient-manufacturer-role";
    Allowed "allowed",
    Possible "possible",
    Actual "actual",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/interaction-trigger>.
    InteractionTrigger, INTERACTION_TRIGGER, "http://hl7.org/fhir/ValueSet/interaction-trigger";
    Create "create",
    Update "update",
    Delete "delete",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/inventoryreport-counttype>.
    InventoryCountType, INVENTORY_COUNT_TYPE, "http://hl7.org/fhir/ValueSet/inventoryreport-counttype";
    Snapshot "snapshot",
    Difference "difference",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/inventoryitem-status>.
    InventoryItemStatusCodes, INVENTORY_ITEM_STATUS_CODES, "http://hl7.org/fhir/ValueSet/inventoryitem-status";
    Active "active",
    Inactive "inactive",
    EnteredInError "entered-in-error",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/inventoryreport-status>.
    InventoryReportStatus, INVENTORY_REPORT_STATUS, "http://hl7.org/fhir/ValueSet/inventoryreport-status";
    Draft "draft",
    Requested "requested",
    Active "active",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/invoice-status>.
    InvoiceStatus, INVOICE_STATUS, "http://hl7.org/fhir/ValueSet/invoice-status";
    Draft "draft",
    Issued "issued",
    Balanced "balanced",
    Cancelled "cancelled",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/issue-severity>.
    IssueSeverity, ISSUE_SEVERITY, "http://hl7.org/fhir/ValueSet/issue-severity";
    Fatal "fatal",
    Error "error",
    Warning "warning",
    Information "information",
    Success "success",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/issue-type>.
    IssueType, ISSUE_TYPE, "http://hl7.org/fhir/ValueSet/issue-type";
    Invalid "invalid",
    Structure "structure",
    Required "required",
    Value "value",
    Invariant "invariant",
    Security "security",
    Login "login",
    Unknown "unknown",
    Expired "expired",
    Forbidden "forbidden",
    Suppressed "suppressed",
    Processing "processing",
    NotSupported "not-supported",
    Duplicate "duplicate",
    MultipleMatches "multiple-matches",
    NotFound "not-found",
    Deleted "deleted",
    TooLong "too-long",
    CodeInvalid "code-invalid",
    Extension "extension",
    TooCostly "too-costly",
    BusinessRule "business-rule",
    Conflict "conflict",
    LimitedFilter "limited-filter",
    Transient "transient",
    LockError "lock-error",
    NoStore "no-store",
    Exception "exception",
    Timeout "timeout",
    Incomplete "incomplete",
    Throttled "throttled",
    Informational "informational",
    Success "success",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/coverage-kind>.
    Kind, KIND, "http://hl7.org/fhir/ValueSet/coverage-kind";
    Insurance "insurance",
    SelfPay "self-pay",
    Other "other",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/iana-link-relations>.
    LinkRelationTypes, LINK_RELATION_TYPES, "http://hl7.org/fhir/ValueSet/iana-link-relations";
    About "about",
    Acl "acl",
    Alternate "alternate",
    Amphtml "amphtml",
    Appendix "appendix",
    AppleTouchIcon "apple-touch-icon",
    AppleTouchStartupImage "apple-touch-startup-image",
    Archives "archives",
    Author "author",
    BlockedBy "blocked-by",
    Bookmark "bookmark",
    Canonical "canonical",
    Chapter "chapter",
    CiteAs "cite-as",
    Collection "collection",
    Contents "contents",
    ConvertedFrom "convertedFrom",
    Copyright "copyright",
    CreateForm "create-form",
    Current "current",
    Describedby "describedby",
    Describes "describes",
    Disclosure "disclosure",
    DnsPrefetch "dns-prefetch",
    Duplicate "duplicate",
    Edit "edit",
    EditForm "edit-form",
    EditMedia "edit-media",
    Enclosure "enclosure",
    External "external",
    First "first",
    Glossary "glossary",
    Help "help",
    Hosts "hosts",
    Hub "hub",
    Icon "icon",
    Index "index",
    IntervalAfter "intervalAfter",
    IntervalBefore "intervalBefore",
    IntervalContains "intervalContains",
    IntervalDisjoint "intervalDisjoint",
    IntervalDuring "intervalDuring",
    IntervalEquals "intervalEquals",
    IntervalFinishedBy "intervalFinishedBy",
    IntervalFinishes "intervalFinishes",
    IntervalIn "intervalIn",
    IntervalMeets "intervalMeets",
    IntervalMetBy "intervalMetBy",
    IntervalOverlappedBy "intervalOverlappedBy",
    IntervalOverlaps "intervalOverlaps",
    IntervalStartedBy "intervalStartedBy",
    IntervalStarts "intervalStarts",
    Item "item",
    Last "last",
    LatestVersion "latest-version",
    License "license",
    Linkset "linkset",
    Lrdd "lrdd",
    Manifest "manifest",
    MaskIcon "mask-icon",
    MediaFeed "media-feed",
    Memento "memento",
    Micropub "micropub",
    Modulepreload "modulepreload",
    Monitor "monitor",
    MonitorGroup "monitor-group",
    Next "next",
    NextArchive "next-archive",
    Nofollow "nofollow",
    Noopener "noopener",
    Noreferrer "noreferrer",
    Opener "opener",
    Openid2LocalId "openid2.local_id",
    Openid2Provider "openid2.provider",
    Original "original",
    P3Pv1 "P3Pv1",
    Payment "payment",
    Pingback "pingback",
    Preconnect "preconnect",
    PredecessorVersion "predecessor-version",
    Prefetch "prefetch",
    Preload "preload",
    Prerender "prerender",
    Prev "prev",
    Preview "preview",
    Previous "previous",
    PrevArchive "prev-archive",
    PrivacyPolicy "privacy-policy",
    Profile "profile",
    Publication "publication",
    Related "related",
    Restconf "restconf",
    Replies "replies",
    Ruleinput "ruleinput",
    Search "search",
    Section "section",
    Self_ "self",
    Service "service",
    ServiceDesc "service-desc",
    ServiceDoc "service-doc",
    ServiceMeta "service-meta",
    Sponsored "sponsored",
    Start "start",
    Status "status",
    Stylesheet "stylesheet",
    Subsection "subsection",
    SuccessorVersion "successor-version",
    Sunset "sunset",
    Tag "tag",
    TermsOfService "terms-of-service",
    Timegate "timegate",
    Timemap "timemap",
    Type "type",
    Ugc "ugc",
    Up "up",
    VersionHistory "version-history",
    Via "via",
    Webmention "webmention",
    WorkingCopy "working-copy",
    WorkingCopyOf "working-copy-of",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/link-type>.
    LinkType, LINK_TYPE, "http://hl7.org/fhir/ValueSet/link-type";
    ReplacedBy "replaced-by",
    Replaces "replaces",
    Refer "refer",
    Seealso "seealso",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/linkage-type>.
    LinkageType, LINKAGE_TYPE, "http://hl7.org/fhir/ValueSet/linkage-type";
    Source "source",
    Alternate "alternate",
    Historical "historical",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/list-mode>.
    ListMode, LIST_MODE, "http://hl7.org/fhir/ValueSet/list-mode";
    Working "working",
    Snapshot "snapshot",
    Changes "changes",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/list-status>.
    ListStatus, LIST_STATUS, "http://hl7.org/fhir/ValueSet/list-status";
    Current "current",
    Retired "retired",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/location-mode>.
    LocationMode, LOCATION_MODE, "http://hl7.org/fhir/ValueSet/location-mode";
    Instance "instance",
    Kind "kind",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/location-status>.
    LocationStatus, LOCATION_STATUS, "http://hl7.org/fhir/ValueSet/location-status";
    Active "active",
    Suspended "suspended",
    Inactive "inactive",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/measure-report-status>.
    MeasureReportStatus, MEASURE_REPORT_STATUS, "http://hl7.org/fhir/ValueSet/measure-report-status";
    Complete "complete",
    Pending "pending",
    Error "error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/measure-report-type>.
    MeasureReportType, MEASURE_REPORT_TYPE, "http://hl7.org/fhir/ValueSet/measure-report-type";
    Individual "individual",
    SubjectList "subject-list",
    Summary "summary",
    DataExchange "data-exchange",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/medication-admin-status>.
    MedicationAdministrationStatusCodes, MEDICATION_ADMINISTRATION_STATUS_CODES, "http://hl7.org/fhir/ValueSet/medication-admin-status";
    InProgress "in-progress",
    NotDone "not-done",
    OnHold "on-hold",
    Completed "completed",
    EnteredInError "entered-in-error",
    Stopped "stopped",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/medicationdispense-status>.
    MedicationDispenseStatusCodes, MEDICATION_DISPENSE_STATUS_CODES, "http://hl7.org/fhir/ValueSet/medicationdispense-status";
    Preparation "preparation",
    InProgress "in-progress",
    Cancelled "cancelled",
    OnHold "on-hold",
    Completed "completed",
    EnteredInError "entered-in-error",
    Stopped "stopped",
    Declined "declined",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/medicationknowledge-status>.
    MedicationKnowledgeStatusCodes, MEDICATION_KNOWLEDGE_STATUS_CODES, "http://hl7.org/fhir/ValueSet/medicationknowledge-status";
    Active "active",
    EnteredInError "entered-in-error",
    Inactive "inactive",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/medicationrequest-intent>.
    MedicationRequestIntent, MEDICATION_REQUEST_INTENT, "http://hl7.org/fhir/ValueSet/medicationrequest-intent";
    Proposal "proposal",
    Plan "plan",
    Order "order",
    OriginalOrder "original-order",
    ReflexOrder "reflex-order",
    FillerOrder "filler-order",
    InstanceOrder "instance-order",
    Option "option",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/medication-statement-status>.
    MedicationStatementStatusCodes, MEDICATION_STATEMENT_STATUS_CODES, "http://hl7.org/fhir/ValueSet/medication-statement-status";
    Recorded "recorded",
    EnteredInError "entered-in-error",
    Draft "draft",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/medication-status>.
    MedicationStatusCodes, MEDICATION_STATUS_CODES, "http://hl7.org/fhir/ValueSet/medication-status";
    Active "active",
    Inactive "inactive",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/medicationrequest-status>.
    MedicationrequestStatus, MEDICATIONREQUEST_STATUS, "http://hl7.org/fhir/ValueSet/medicationrequest-status";
    Active "active",
    OnHold "on-hold",
    Ended "ended",
    Stopped "stopped",
    Completed "completed",
    Cancelled "cancelled",
    EnteredInError "entered-in-error",
    Draft "draft",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/message-significance-category>.
    MessageSignificanceCategory, MESSAGE_SIGNIFICANCE_CATEGORY, "http://hl7.org/fhir/ValueSet/message-significance-category";
    Consequence "consequence",
    Currency "currency",
    Notification "notification",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/messageheader-response-request>.
    MessageheaderResponseRequest, MESSAGEHEADER_RESPONSE_REQUEST, "http://hl7.org/fhir/ValueSet/messageheader-response-request";
    Always "always",
    OnError "on-error",
    Never "never",
    OnSuccess "on-success",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/name-use>.
    NameUse, NAME_USE, "http://hl7.org/fhir/ValueSet/name-use";
    Usual "usual",
    Official "official",
    Temp "temp",
    Nickname "nickname",
    Anonymous "anonymous",
    Old "old",
    Maiden "maiden",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/namingsystem-identifier-type>.
    NamingSystemIdentifierType, NAMING_SYSTEM_IDENTIFIER_TYPE, "http://hl7.org/fhir/ValueSet/namingsystem-identifier-type";
    Oid "oid",
    Uuid "uuid",
    Uri "uri",
    IriStem "iri-stem",
    V2csmnemonic "v2csmnemonic",
    Other "other",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/namingsystem-type>.
    NamingSystemType, NAMING_SYSTEM_TYPE, "http://hl7.org/fhir/ValueSet/namingsystem-type";
    Codesystem "codesystem",
    Identifier "identifier",
    Root "root",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/narrative-status>.
    NarrativeStatus, NARRATIVE_STATUS, "http://hl7.org/fhir/ValueSet/narrative-status";
    Generated "generated",
    Extensions "extensions",
    Additional "additional",
    Empty "empty",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/note-type>.
    NoteType, NOTE_TYPE, "http://hl7.org/fhir/ValueSet/note-type";
    Display "display",
    Print "print",
    Printoper "printoper",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/nutritionproduct-status>.
    NutritionProductStatus, NUTRITION_PRODUCT_STATUS, "http://hl7.org/fhir/ValueSet/nutritionproduct-status";
    Active "active",
    Inactive "inactive",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/permitted-data-type>.
    ObservationDataType, OBSERVATION_DATA_TYPE, "http://hl7.org/fhir/ValueSet/permitted-data-type";
    Quantity "Quantity",
    CodeableConcept "CodeableConcept",
    String "string",
    Boolean "boolean",
    Integer "integer",
    Range "Range",
    Ratio "Ratio",
    SampledData "SampledData",
    Time "time",
    DateTime "dateTime",
    Period "Period",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/observation-range-category>.
    ObservationRangeCategory, OBSERVATION_RANGE_CATEGORY, "http://hl7.org/fhir/ValueSet/observation-range-category";
    Reference "reference",
    Critical "critical",
    Absolute "absolute",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/observation-status>.
    ObservationStatus, OBSERVATION_STATUS, "http://hl7.org/fhir/ValueSet/observation-status";
    Registered "registered",
    Preliminary "preliminary",
    Final "final",
    Amended "amended",
    Corrected "corrected",
    Cancelled "cancelled",
    EnteredInError "entered-in-error",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/operation-kind>.
    OperationKind, OPERATION_KIND, "http://hl7.org/fhir/ValueSet/operation-kind";
    Operation "operation",
    Query "query",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/operation-parameter-scope>.
    OperationParameterScope, OPERATION_PARAMETER_SCOPE, "http://hl7.org/fhir/ValueSet/operation-parameter-scope";
    Instance "instance",
    Type "type",
    System "system",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/operation-parameter-use>.
    OperationParameterUse, OPERATION_PARAMETER_USE, "http://hl7.org/fhir/ValueSet/operation-parameter-use";
    In "in",
    Out "out",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/orientation-type>.
    OrientationType, ORIENTATION_TYPE, "http://hl7.org/fhir/ValueSet/orientation-type";
    Sense "sense",
    Antisense "antisense",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/participationstatus>.
    ParticipationStatus, PARTICIPATION_STATUS, "http://hl7.org/fhir/ValueSet/participationstatus";
    Accepted "accepted",
    Declined "declined",
    Tentative "tentative",
    NeedsAction "needs-action",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/payment-outcome>.
    PaymentOutcome, PAYMENT_OUTCOME, "http://hl7.org/fhir/ValueSet/payment-outcome";
    Queued "queued",
    Complete "complete",
    Error "error",
    Partial "partial",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/permission-rule-combining>.
    PermissionRuleCombining, PERMISSION_RULE_COMBINING, "http://hl7.org/fhir/ValueSet/permission-rule-combining";
    DenyOverrides "deny-overrides",
    PermitOverrides "permit-overrides",
    OrderedDenyOverrides "ordered-deny-overrides",
    OrderedPermitOverrides "ordered-permit-overrides",
    DenyUnlessPermit "deny-unless-permit",
    PermitUnlessDeny "permit-unless-deny",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/permission-status>.
    PermissionStatus, PERMISSION_STATUS, "http://hl7.org/fhir/ValueSet/permission-status";
    Active "active",
    EnteredInError "entered-in-error",
    Draft "draft",
    Rejected "rejected",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/price-component-type>.
    PriceComponentType, PRICE_COMPONENT_TYPE, "http://hl7.org/fhir/ValueSet/price-component-type";
    Base "base",
    Surcharge "surcharge",
    Deduction "deduction",
    Discount "discount",
    Tax "tax",
    Informational "informational",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/property-representation>.
    PropertyRepresentation, PROPERTY_REPRESENTATION, "http://hl7.org/fhir/ValueSet/property-representation";
    XmlAttr "xmlAttr",
    XmlText "xmlText",
    TypeAttr "typeAttr",
    CdaText "cdaText",
    Xhtml "xhtml",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/concept-property-type>.
    PropertyType, PROPERTY_TYPE, "http://hl7.org/fhir/ValueSet/concept-property-type";
    Code "code",
    Coding "Coding",
    String "string",
    Integer "integer",
    Boolean "boolean",
    DateTime "dateTime",
    Decimal "decimal",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/provenance-entity-role>.
    ProvenanceEntityRole, PROVENANCE_ENTITY_ROLE, "http://hl7.org/fhir/ValueSet/provenance-entity-role";
    Revision "revision",
    Quotation "quotation",
    Source "source",
    Instantiates "instantiates",
    Removal "removal",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/publication-status>.
    PublicationStatus, PUBLICATION_STATUS, "http://hl7.org/fhir/ValueSet/publication-status";
    Draft "draft",
    Active "active",
    Retired "retired",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/quantity-comparator>.
    QuantityComparator, QUANTITY_COMPARATOR, "http://hl7.org/fhir/ValueSet/quantity-comparator";
    LessThan "<",
    LessOrEqual "<=",
    GreaterOrEqual ">=",
    GreaterThan ">",
    Ad "ad",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/questionnaire-answer-constraint>.
    QuestionnaireAnswerConstraint, QUESTIONNAIRE_ANSWER_CONSTRAINT, "http://hl7.org/fhir/ValueSet/questionnaire-answer-constraint";
    OptionsOnly "optionsOnly",
    OptionsOrType "optionsOrType",
    OptionsOrString "optionsOrString",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/questionnaire-disabled-display>.
    QuestionnaireItemDisabledDisplay, QUESTIONNAIRE_ITEM_DISABLED_DISPLAY, "http://hl7.org/fhir/ValueSet/questionnaire-disabled-display";
    Hidden "hidden",
    Protected "protected",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/questionnaire-enable-operator>.
    QuestionnaireItemOperator, QUESTIONNAIRE_ITEM_OPERATOR, "http://hl7.org/fhir/ValueSet/questionnaire-enable-operator";
    Exists "exists",
    Equal "=",
    NotEqual "!=",
    GreaterThan ">",
    LessThan "<",
    GreaterOrEqual ">=",
    LessOrEqual "<=",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/item-type>.
    QuestionnaireItemType, QUESTIONNAIRE_ITEM_TYPE, "http://hl7.org/fhir/ValueSet/item-type";
    Group "group",
    Display "display",
    Question "question",
    Boolean "boolean",
    Decimal "decimal",
    Integer "integer",
    Date "date",
    DateTime "dateTime",
    Time "time",
    String "string",
    Text "text",
    Url "url",
    Coding "coding",
    Attachment "attachment",
    Reference "reference",
    Quantity "quantity",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/questionnaire-answers-status>.
    QuestionnaireResponseStatus, QUESTIONNAIRE_RESPONSE_STATUS, "http://hl7.org/fhir/ValueSet/questionnaire-answers-status";
    InProgress "in-progress",
    Completed "completed",
    Amended "amended",
    EnteredInError "entered-in-error",
    Stopped "stopped",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/reference-handling-policy>.
    ReferenceHandlingPolicy, REFERENCE_HANDLING_POLICY, "http://hl7.org/fhir/ValueSet/reference-handling-policy";
    Literal "literal",
    Logical "logical",
    Resolves "resolves",
    Enforced "enforced",
    Local "local",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/reference-version-rules>.
    ReferenceVersionRules, REFERENCE_VERSION_RULES, "http://hl7.org/fhir/ValueSet/reference-version-rules";
    Either "either",
    Independent "independent",
    Specific "specific",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/related-artifact-type>.
    RelatedArtifactType, RELATED_ARTIFACT_TYPE, "http://hl7.org/fhir/ValueSet/related-artifact-type";
    Documentation "documentation",
    Justification "justification",
    Citation "citation",
    Predecessor "predecessor",
    Successor "successor",
    DerivedFrom "derived-from",
    DependsOn "depends-on",
    ComposedOf "composed-of",
    PartOf "part-of",
    Amends "amends",
    AmendedWith "amended-with",
    Appends "appends",
    AppendedWith "appended-with",
    Cites "cites",
    CitedBy "cited-by",
    CommentsOn "comments-on",
    CommentIn "comment-in",
    Contains "contains",
    ContainedIn "contained-in",
    Corrects "corrects",
    CorrectionIn "correction-in",
    Replaces "replaces",
    ReplacedWith "replaced-with",
    Retracts "retracts",
    RetractedBy "retracted-by",
    Signs "signs",
    SimilarTo "similar-to",
    Supports "supports",
    SupportedWith "supported-with",
    Transforms "transforms",
    TransformedInto "transformed-into",
    TransformedWith "transformed-with",
    Documents "documents",
    SpecificationOf "specification-of",
    CreatedWith "created-with",
    CiteAs "cite-as",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/related-artifact-type-all>.
    RelatedArtifactTypeExpanded, RELATED_ARTIFACT_TYPE_EXPANDED, "http://hl7.org/fhir/ValueSet/related-artifact-type-all";
    Documentation "documentation",
    Justification "justification",
    Citation "citation",
    Predecessor "predecessor",
    Successor "successor",
    DerivedFrom "derived-from",
    DependsOn "depends-on",
    ComposedOf "composed-of",
    PartOf "part-of",
    Amends "amends",
    AmendedWith "amended-with",
    Appends "appends",
    AppendedWith "appended-with",
    Cites "cites",
    CitedBy "cited-by",
    CommentsOn "comments-on",
    CommentIn "comment-in",
    Contains "contains",
    ContainedIn "contained-in",
    Corrects "corrects",
    CorrectionIn "correction-in",
    Replaces "replaces",
    ReplacedWith "replaced-with",
    Retracts "retracts",
    RetractedBy "retracted-by",
    Signs "signs",
    SimilarTo "similar-to",
    Supports "supports",
    SupportedWith "supported-with",
    Transforms "transforms",
    TransformedInto "transformed-into",
    TransformedWith "transformed-with",
    Documents "documents",
    SpecificationOf "specification-of",
    CreatedWith "created-with",
    CiteAs "cite-as",
    Reprint "reprint",
    ReprintOf "reprint-of",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/report-relation-type>.
    ReportRelationshipType, REPORT_RELATIONSHIP_TYPE, "http://hl7.org/fhir/ValueSet/report-relation-type";
    Replaces "replaces",
    Amends "amends",
    Appends "appends",
    Transforms "transforms",
    ReplacedWith "replacedWith",
    AmendedWith "amendedWith",
    AppendedWith "appendedWith",
    TransformedWith "transformedWith",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/request-intent>.
    RequestIntent, REQUEST_INTENT, "http://hl7.org/fhir/ValueSet/request-intent";
    Proposal "proposal",
    Plan "plan",
    Directive "directive",
    Order "order",
    OriginalOrder "original-order",
    ReflexOrder "reflex-order",
    FillerOrder "filler-order",
    InstanceOrder "instance-order",
    Option "option",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/request-priority>.
    RequestPriority, REQUEST_PRIORITY, "http://hl7.org/fhir/ValueSet/request-priority";
    Routine "routine",
    Urgent "urgent",
    Asap "asap",
    Stat "stat",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/request-resource-types>.
    RequestResourceTypes, REQUEST_RESOURCE_TYPES, "http://hl7.org/fhir/ValueSet/request-resource-types";
    Appointment "Appointment",
    AppointmentResponse "AppointmentResponse",
    CarePlan "CarePlan",
    Claim "Claim",
    CommunicationRequest "CommunicationRequest",
    CoverageEligibilityRequest "CoverageEligibilityRequest",
    DeviceRequest "DeviceRequest",
    EnrollmentRequest "EnrollmentRequest",
    ImmunizationRecommendation "ImmunizationRecommendation",
    MedicationRequest "MedicationRequest",
    NutritionOrder "NutritionOrder",
    RequestOrchestration "RequestOrchestration",
    ServiceRequest "ServiceRequest",
    SupplyRequest "SupplyRequest",
    Task "Task",
    Transport "Transport",
    VisionPrescription "VisionPrescription",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/request-status>.
    RequestStatus, REQUEST_STATUS, "http://hl7.org/fhir/ValueSet/request-status";
    Draft "draft",
    Active "active",
    OnHold "on-hold",
    Revoked "revoked",
    Completed "completed",
    EnteredInError "entered-in-error",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/resource-types>.
    ResourceType, RESOURCE_TYPE, "http://hl7.org/fhir/ValueSet/resource-types";
    Account "Account",
    ActivityDefinition "ActivityDefinition",
    ActorDefinition "ActorDefinition",
    AdministrableProductDefinition "AdministrableProductDefinition",
    AdverseEvent "AdverseEvent",
    AllergyIntolerance "AllergyIntolerance",
    Appointment "Appointment",
    AppointmentResponse "AppointmentResponse",
    ArtifactAssessment "ArtifactAssessment",
    AuditEvent "AuditEvent",
    Basic "Basic",
    Binary "Binary",
    BiologicallyDerivedProduct "BiologicallyDerivedProduct",
    BiologicallyDerivedProductDispense "BiologicallyDerivedProductDispense",
    BodyStructure "BodyStructure",
    Bundle "Bundle",
    CapabilityStatement "CapabilityStatement",
    CarePlan "CarePlan",
    CareTeam "CareTeam",
    ChargeItem "ChargeItem",
    ChargeItemDefinition "ChargeItemDefinition",
    Citation "Citation",
    Claim "Claim",
    ClaimResponse "ClaimResponse",
    ClinicalImpression "ClinicalImpression",
    ClinicalUseDefinition "ClinicalUseDefinition",
    CodeSystem "CodeSystem",
    Communication "Communication",
    CommunicationRequest "CommunicationRequest",
    CompartmentDefinition "CompartmentDefinition",
    Composition "Composition",
    ConceptMap "ConceptMap",
    Condition "Condition",
    ConditionDefinition "ConditionDefinition",
    Consent "Consent",
    Contract "Contract",
    Coverage "Coverage",
    CoverageEligibilityRequest "CoverageEligibilityRequest",
    CoverageEligibilityResponse "CoverageEligibilityResponse",
    DetectedIssue "DetectedIssue",
    Device "Device",
    DeviceAssociation "DeviceAssociation",
    DeviceDefinition "DeviceDefinition",
    DeviceDispense "DeviceDispense",
    DeviceMetric "DeviceMetric",
    DeviceRequest "DeviceRequest",
    DeviceUsage "DeviceUsage",
    DiagnosticReport "DiagnosticReport",
    DocumentReference "DocumentReference",
    Encounter "Encounter",
    EncounterHistory "EncounterHistory",
    Endpoint "Endpoint",
    EnrollmentRequest "EnrollmentRequest",
    EnrollmentResponse "EnrollmentResponse",
    EpisodeOfCare "EpisodeOfCare",
    EventDefinition "EventDefinition",
    Evidence "Evidence",
    EvidenceReport "EvidenceReport",
    EvidenceVariable "EvidenceVariable",
    ExampleScenario "ExampleScenario",
    ExplanationOfBenefit "ExplanationOfBenefit",
    FamilyMemberHistory "FamilyMemberHistory",
    Flag "Flag",
    FormularyItem "FormularyItem",
    GenomicStudy "GenomicStudy",
    Goal "Goal",
    GraphDefinition "GraphDefinition",
    Group "Group",
    GuidanceResponse "GuidanceResponse",
    HealthcareService "HealthcareService",
    ImagingSelection "ImagingSelection",
    ImagingStudy "ImagingStudy",
    Immunization "Immunization",
    ImmunizationEvaluation "ImmunizationEvaluation",
    ImmunizationRecommendation "ImmunizationRecommendation",
    ImplementationGuide "ImplementationGuide",
    Ingredient "Ingredient",
    InsurancePlan "InsurancePlan",
    InventoryItem "InventoryItem",
    InventoryReport "InventoryReport",
    Invoice "Invoice",
    Library "Library",
    Linkage "Linkage",
    List "List",
    Location "Location",
    ManufacturedItemDefinition "ManufacturedItemDefinition",
    Measure "Measure",
    MeasureReport "MeasureReport",
    Medication "Medication",
    MedicationAdministration "MedicationAdministration",
    MedicationDispense "MedicationDispense",
    MedicationKnowledge "MedicationKnowledge",
    MedicationRequest "MedicationRequest",
    MedicationStatement "MedicationStatement",
    MedicinalProductDefinition "MedicinalProductDefinition",
    MessageDefinition "MessageDefinition",
    MessageHeader "MessageHeader",
    MolecularSequence "MolecularSequence",
    NamingSystem "NamingSystem",
    NutritionIntake "NutritionIntake",
    NutritionOrder "NutritionOrder",
    NutritionProduct "NutritionProduct",
    Observation "Observation",
    ObservationDefinition "ObservationDefinition",
    OperationDefinition "OperationDefinition",
    OperationOutcome "OperationOutcome",
    Organization "Organization",
    OrganizationAffiliation "OrganizationAffiliation",
    PackagedProductDefinition "PackagedProductDefinition",
    Parameters "Parameters",
    Patient "Patient",
    PaymentNotice "PaymentNotice",
    PaymentReconciliation "PaymentReconciliation",
    Permission "Permission",
    Person "Person",
    PlanDefinition "PlanDefinition",
    Practitioner "Practitioner",
    PractitionerRole "PractitionerRole",
    Procedure "Procedure",
    Provenance "Provenance",
    Questionnaire "Questionnaire",
    QuestionnaireResponse "QuestionnaireResponse",
    RegulatedAuthorization "RegulatedAuthorization",
    RelatedPerson "RelatedPerson",
    RequestOrchestration "RequestOrchestration",
    Requirements "Requirements",
    ResearchStudy "ResearchStudy",
    ResearchSubject "ResearchSubject",
    RiskAssessment "RiskAssessment",
    Schedule "Schedule",
    SearchParameter "SearchParameter",
    ServiceRequest "ServiceRequest",
    Slot "Slot",
    Specimen "Specimen",
    SpecimenDefinition "SpecimenDefinition",
    StructureDefinition "StructureDefinition",
    StructureMap "StructureMap",
    Subscription "Subscription",
    SubscriptionStatus "SubscriptionStatus",
    SubscriptionTopic "SubscriptionTopic",
    Substance "Substance",
    SubstanceDefinition "SubstanceDefinition",
    SubstanceNucleicAcid "SubstanceNucleicAcid",
    SubstancePolymer "SubstancePolymer",
    SubstanceProtein "SubstanceProtein",
    SubstanceReferenceInformation "SubstanceReferenceInformation",
    SubstanceSourceMaterial "SubstanceSourceMaterial",
    SupplyDelivery "SupplyDelivery",
    SupplyRequest "SupplyRequest",
    Task "Task",
    TerminologyCapabilities "TerminologyCapabilities",
    TestPlan "TestPlan",
    TestReport "TestReport",
    TestScript "TestScript",
    Transport "Transport",
    ValueSet "ValueSet",
    VerificationResult "VerificationResult",
    VisionPrescription "VisionPrescription",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/versioning-policy>.
    ResourceVersionPolicy, RESOURCE_VERSION_POLICY, "http://hl7.org/fhir/ValueSet/versioning-policy";
    NoVersion "no-version",
    Versioned "versioned",
    VersionedUpdate "versioned-update",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/response-code>.
    ResponseType, RESPONSE_TYPE, "http://hl7.org/fhir/ValueSet/response-code";
    Ok "ok",
    TransientError "transient-error",
    FatalError "fatal-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/restful-capability-mode>.
    RestfulCapabilityMode, RESTFUL_CAPABILITY_MODE, "http://hl7.org/fhir/ValueSet/restful-capability-mode";
    Client "client",
    Server "server",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/spdx-license>.
    SPDXLicense, SPDX_LICENSE, "http://hl7.org/fhir/ValueSet/spdx-license";
    NotOpenSource "not-open-source",
    V0BSD "0BSD",
    AAL "AAL",
    Abstyles "Abstyles",
    Adobe2006 "Adobe-2006",
    AdobeGlyph "Adobe-Glyph",
    ADSL "ADSL",
    AFL1_1 "AFL-1.1",
    AFL1_2 "AFL-1.2",
    AFL2_0 "AFL-2.0",
    AFL2_1 "AFL-2.1",
    AFL3_0 "AFL-3.0",
    Afmparse "Afmparse",
    AGPL1_0Only "AGPL-1.0-only",
    AGPL1_0OrLater "AGPL-1.0-or-later",
    AGPL3_0Only "AGPL-3.0-only",
    AGPL3_0OrLater "AGPL-3.0-or-later",
    Aladdin "Aladdin",
    AMDPLPA "AMDPLPA",
    AML "AML",
    AMPAS "AMPAS",
    ANTLRPD "ANTLR-PD",
    Apache1_0 "Apache-1.0",
    Apache1_1 "Apache-1.1",
    Apache2_0 "Apache-2.0",
    APAFML "APAFML",
    APL1_0 "APL-1.0",
    APSL1_0 "APSL-1.0",
    APSL1_1 "APSL-1.1",
    APSL1_2 "APSL-1.2",
    APSL2_0 "APSL-2.0",
    Artistic1_0Cl8 "Artistic-1.0-cl8",
    Artistic1_0Perl "Artistic-1.0-Perl",
    Artistic1_0 "Artistic-1.0",
    Artistic2_0 "Artistic-2.0",
    Bahyph "Bahyph",
    Barr "Barr",
    Beerware "Beerware",
    BitTorrent1_0 "BitTorrent-1.0",
    BitTorrent1_1 "BitTorrent-1.1",
    Borceux "Borceux",
    BSD1Clause "BSD-1-Clause",
    BSD2ClauseFreeBSD "BSD-2-Clause-FreeBSD",
    BSD2ClauseNetBSD "BSD-2-Clause-NetBSD",
    BSD2ClausePatent "BSD-2-Clause-Patent",
    BSD2Clause "BSD-2-Clause",
    BSD3ClauseAttribution "BSD-3-Clause-Attribution",
    BSD3ClauseClear "BSD-3-Clause-Clear",
    BSD3ClauseLBNL "BSD-3-Clause-LBNL",
    BSD3ClauseNoNuclearLicense2014 "BSD-3-Clause-No-Nuclear-License-2014",
    BSD3ClauseNoNuclearLicense "BSD-3-Clause-No-Nuclear-License",
    BSD3ClauseNoNuclearWarranty "BSD-3-Clause-No-Nuclear-Warranty",
    BSD3Clause "BSD-3-Clause",
    BSD4ClauseUC "BSD-4-Clause-UC",
    BSD4Clause "BSD-4-Clause",
    BSDProtection "BSD-Protection",
    BSDSourceCode "BSD-Source-Code",
    BSL1_0 "BSL-1.0",
    Bzip2_1_0_5 "bzip2-1.0.5",
    Bzip2_1_0_6 "bzip2-1.0.6",
    Caldera "Caldera",
    CATOSL1_1 "CATOSL-1.1",
    CCBY1_0 "CC-BY-1.0",
    CCBY2_0 "CC-BY-2.0",
    CCBY2_5 "CC-BY-2.5",
    CCBY3_0 "CC-BY-3.0",
    CCBY4_0 "CC-BY-4.0",
    CCBYNC1_0 "CC-BY-NC-1.0",
    CCBYNC2_0 "CC-BY-NC-2.0",
    CCBYNC2_5 "CC-BY-NC-2.5",
    CCBYNC3_0 "CC-BY-NC-3.0",
    CCBYNC4_0 "CC-BY-NC-4.0",
    CCBYNCND1_0 "CC-BY-NC-ND-1.0",
    CCBYNCND2_0 "CC-BY-NC-ND-2.0",
    CCBYNCND2_5 "CC-BY-NC-ND-2.5",
    CCBYNCND3_0 "CC-BY-NC-ND-3.0",
    CCBYNCND4_0 "CC-BY-NC-ND-4.0",
    CCBYNCSA1_0 "CC-BY-NC-SA-1.0",
    CCBYNCSA2_0 "CC-BY-NC-SA-2.0",
    CCBYNCSA2_5 "CC-BY-NC-SA-2.5",
    CCBYNCSA3_0 "CC-BY-NC-SA-3.0",
    CCBYNCSA4_0 "CC-BY-NC-SA-4.0",
    CCBYND1_0 "CC-BY-ND-1.0",
    CCBYND2_0 "CC-BY-ND-2.0",
    CCBYND2_5 "CC-BY-ND-2.5",
    CCBYND3_0 "CC-BY-ND-3.0",
    CCBYND4_0 "CC-BY-ND-4.0",
    CCBYSA1_0 "CC-BY-SA-1.0",
    CCBYSA2_0 "CC-BY-SA-2.0",
    CCBYSA2_5 "CC-BY-SA-2.5",
    CCBYSA3_0 "CC-BY-SA-3.0",
    CCBYSA4_0 "CC-BY-SA-4.0",
    CC0_1_0 "CC0-1.0",
    CDDL1_0 "CDDL-1.0",
    CDDL1_1 "CDDL-1.1",
    CDLAPermissive1_0 "CDLA-Permissive-1.0",
    CDLASharing1_0 "CDLA-Sharing-1.0",
    CECILL1_0 "CECILL-1.0",
    CECILL1_1 "CECILL-1.1",
    CECILL2_0 "CECILL-2.0",
    CECILL2_1 "CECILL-2.1",
    CECILLB "CECILL-B",
    CECILLC "CECILL-C",
    ClArtistic "ClArtistic",
    CNRIJython "CNRI-Jython",
    CNRIPythonGPLCompatible "CNRI-Python-GPL-Compatible",
    CNRIPython "CNRI-Python",
    Condor1_1 "Condor-1.1",
    CPAL1_0 "CPAL-1.0",
    CPL1_0 "CPL-1.0",
    CPOL1_02 "CPOL-1.02",
    Crossword "Crossword",
    CrystalStacker "CrystalStacker",
    CUAOPL1_0 "CUA-OPL-1.0",
    Cube "Cube",
    Curl "curl",
    DFSL1_0 "D-FSL-1.0",
    Diffmark "diffmark",
    DOC "DOC",
    Dotseqn "Dotseqn",
    DSDP "DSDP",
    Dvipdfm "dvipdfm",
    ECL1_0 "ECL-1.0",
    ECL2_0 "ECL-2.0",
    EFL1_0 "EFL-1.0",
    EFL2_0 "EFL-2.0",
    EGenix "eGenix",
    Entessa "Entessa",
    EPL1_0 "EPL-1.0",
    EPL2_0 "EPL-2.0",
    ErlPL1_1 "ErlPL-1.1",
    EUDatagrid "EUDatagrid",
    EUPL1_0 "EUPL-1.0",
    EUPL1_1 "EUPL-1.1",
    EUPL1_2 "EUPL-1.2",
    Eurosym "Eurosym",
    Fair "Fair",
    Frameworx1_0 "Frameworx-1.0",
    FreeImage "FreeImage",
    FSFAP "FSFAP",
    FSFUL "FSFUL",
    FSFULLR "FSFULLR",
    FTL "FTL",
    GFDL1_1Only "GFDL-1.1-only",
    GFDL1_1OrLater "GFDL-1.1-or-later",
    GFDL1_2Only "GFDL-1.2-only",
    GFDL1_2OrLater "GFDL-1.2-or-later",
    GFDL1_3Only "GFDL-1.3-only",
    GFDL1_3OrLater "GFDL-1.3-or-later",
    Giftware "Giftware",
    GL2PS "GL2PS",
    Glide "Glide",
    Glulxe "Glulxe",
    Gnuplot "gnuplot",
    GPL1_0Only "GPL-1.0-only",
    GPL1_0OrLater "GPL-1.0-or-later",
    GPL2_0Only "GPL-2.0-only",
    GPL2_0OrLater "GPL-2.0-or-later",
    GPL3_0Only "GPL-3.0-only",
    GPL3_0OrLater "GPL-3.0-or-later",
    GSOAP1_3b "gSOAP-1.3b",
    HaskellReport "HaskellReport",
    HPND "HPND",
    IBMPibs "IBM-pibs",
    ICU "ICU",
    IJG "IJG",
    ImageMagick "ImageMagick",
    IMatix "iMatix",
    Imlib2 "Imlib2",
    InfoZIP "Info-ZIP",
    IntelACPI "Intel-ACPI",
    Intel "Intel",
    Interbase1_0 "Interbase-1.0",
    IPA "IPA",
    IPL1_0 "IPL-1.0",
    ISC "ISC",
    JasPer2_0 "JasPer-2.0",
    JSON "JSON",
    LAL1_2 "LAL-1.2",
    LAL1_3 "LAL-1.3",
    Latex2e "Latex2e",
    Leptonica "Leptonica",
    LGPL2_0Only "LGPL-2.0-only",
    LGPL2_0OrLater "LGPL-2.0-or-later",
    LGPL2_1Only "LGPL-2.1-only",
    LGPL2_1OrLater "LGPL-2.1-or-later",
    LGPL3_0Only "LGPL-3.0-only",
    LGPL3_0OrLater "LGPL-3.0-or-later",
    LGPLLR "LGPLLR",
    Libpng "Libpng",
    Libtiff "libtiff",
    LiLiQP1_1 "LiLiQ-P-1.1",
    LiLiQR1_1 "LiLiQ-R-1.1",
    LiLiQRplus1_1 "LiLiQ-Rplus-1.1",
    LinuxOpenIB "Linux-OpenIB",
    LPL1_0 "LPL-1.0",
    LPL1_02 "LPL-1.02",
    LPPL1_0 "LPPL-1.0",
    LPPL1_1 "LPPL-1.1",
    LPPL1_2 "LPPL-1.2",
    LPPL1_3a "LPPL-1.3a",
    LPPL1_3c "LPPL-1.3c",
    MakeIndex "MakeIndex",
    MirOS "MirOS",
    MIT0 "MIT-0",
    MITAdvertising "MIT-advertising",
    MITCMU "MIT-CMU",
    MITEnna "MIT-enna",
    MITFeh "MIT-feh",
    MIT "MIT",
    MITNFA "MITNFA",
    Motosoto "Motosoto",
    Mpich2 "mpich2",
    MPL1_0 "MPL-1.0",
    MPL1_1 "MPL-1.1",
    MPL2_0NoCopyleftException "MPL-2.0-no-copyleft-exception",
    MPL2_0 "MPL-2.0",
    MSPL "MS-PL",
    MSRL "MS-RL",
    MTLL "MTLL",
    Multics "Multics",
    Mup "Mup",
    NASA1_3 "NASA-1.3",
    Naumen "Naumen",
    NBPL1_0 "NBPL-1.0",
    NCSA "NCSA",
    NetSNMP "Net-SNMP",
    NetCDF "NetCDF",
    Newsletr "Newsletr",
    NGPL "NGPL",
    NLOD1_0 "NLOD-1.0",
    NLPL "NLPL",
    Nokia "Nokia",
    NOSL "NOSL",
    Noweb "Noweb",
    NPL1_0 "NPL-1.0",
    NPL1_1 "NPL-1.1",
    NPOSL3_0 "NPOSL-3.0",
    NRL "NRL",
    NTP "NTP",
    OCCTPL "OCCT-PL",
    OCLC2_0 "OCLC-2.0",
    ODbL1_0 "ODbL-1.0",
    OFL1_0 "OFL-1.0",
    OFL1_1 "OFL-1.1",
    OGTSL "OGTSL",
    OLDAP1_1 "OLDAP-1.1",
    OLDAP1_2 "OLDAP-1.2",
    OLDAP1_3 "OLDAP-1.3",
    OLDAP1_4 "OLDAP-1.4",
    OLDAP2_0_1 "OLDAP-2.0.1",
    OLDAP2_0 "OLDAP-2.0",
    OLDAP2_1 "OLDAP-2.1",
    OLDAP2_2_1 "OLDAP-2.2.1",
    OLDAP2_2_2 "OLDAP-2.2.2",
    OLDAP2_2 "OLDAP-2.2",
    OLDAP2_3 "OLDAP-2.3",
    OLDAP2_4 "OLDAP-2.4",
    OLDAP2_5 "OLDAP-2.5",
    OLDAP2_6 "OLDAP-2.6",
    OLDAP2_7 "OLDAP-2.7",
    OLDAP2_8 "OLDAP-2.8",
    OML "OML",
    OpenSSL "OpenSSL",
    OPL1_0 "OPL-1.0",
    OSETPL2_1 "OSET-PL-2.1",
    OSL1_0 "OSL-1.0",
    OSL1_1 "OSL-1.1",
    OSL2_0 "OSL-2.0",
    OSL2_1 "OSL-2.1",
    OSL3_0 "OSL-3.0",
    PDDL1_0 "PDDL-1.0",
    PHP3_0 "PHP-3.0",
    PHP3_01 "PHP-3.01",
    Plexus "Plexus",
    PostgreSQL "PostgreSQL",
    Psfrag "psfrag",
    Psutils "psutils",
    Python2_0 "Python-2.0",
    Qhull "Qhull",
    QPL1_0 "QPL-1.0",
    Rdisc "Rdisc",
    RHeCos1_1 "RHeCos-1.1",
    RPL1_1 "RPL-1.1",
    RPL1_5 "RPL-1.5",
    RPSL1_0 "RPSL-1.0",
    RSAMD "RSA-MD",
    RSCPL "RSCPL",
    Ruby "Ruby",
    SAXPD "SAX-PD",
    Saxpath "Saxpath",
    SCEA "SCEA",
    Sendmail "Sendmail",
    SGIB1_0 "SGI-B-1.0",
    SGIB1_1 "SGI-B-1.1",
    SGIB2_0 "SGI-B-2.0",
    SimPL2_0 "SimPL-2.0",
    SISSL1_2 "SISSL-1.2",
    SISSL "SISSL",
    Sleepycat "Sleepycat",
    SMLNJ "SMLNJ",
    SMPPL "SMPPL",
    SNIA "SNIA",
    Spencer86 "Spencer-86",
    Spencer94 "Spencer-94",
    Spencer99 "Spencer-99",
    SPL1_0 "SPL-1.0",
    SugarCRM1_1_3 "SugarCRM-1.1.3",
    SWL "SWL",
    TCL "TCL",
    TCPWrappers "TCP-wrappers",
    TMate "TMate",
    TORQUE1_1 "TORQUE-1.1",
    TOSL "TOSL",
    UnicodeDFS2015 "Unicode-DFS-2015",
    UnicodeDFS2016 "Unicode-DFS-2016",
    UnicodeTOU "Unicode-TOU",
    Unlicense "Unlicense",
    UPL1_0 "UPL-1.0",
    Vim "Vim",
    VOSTROM "VOSTROM",
    VSL1_0 "VSL-1.0",
    W3C19980720 "W3C-19980720",
    W3C20150513 "W3C-20150513",
    W3C "W3C",
    Watcom1_0 "Watcom-1.0",
    Wsuipa "Wsuipa",
    WTFPL "WTFPL",
    X11 "X11",
    Xerox "Xerox",
    XFree86_1_1 "XFree86-1.1",
    Xinetd "xinetd",
    Xnet "Xnet",
    Xpp "xpp",
    XSkat "XSkat",
    YPL1_0 "YPL-1.0",
    YPL1_1 "YPL-1.1",
    Zed "Zed",
    Zend2_0 "Zend-2.0",
    Zimbra1_3 "Zimbra-1.3",
    Zimbra1_4 "Zimbra-1.4",
    ZlibAcknowledgement "zlib-acknowledgement",
    Zlib "Zlib",
    ZPL1_1 "ZPL-1.1",
    ZPL2_0 "ZPL-2.0",
    ZPL2_1 "ZPL-2.1",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/search-comparator>.
    SearchComparator, SEARCH_COMPARATOR, "http://hl7.org/fhir/ValueSet/search-comparator";
    Eq "eq",
    Ne "ne",
    Gt "gt",
    Lt "lt",
    Ge "ge",
    Le "le",
    Sa "sa",
    Eb "eb",
    Ap "ap",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/search-entry-mode>.
    SearchEntryMode, SEARCH_ENTRY_MODE, "http://hl7.org/fhir/ValueSet/search-entry-mode";
    Match "match",
    Include "include",
    Outcome "outcome",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/search-modifier-code>.
    SearchModifierCode, SEARCH_MODIFIER_CODE, "http://hl7.org/fhir/ValueSet/search-modifier-code";
    Missing "missing",
    Exact "exact",
    Contains "contains",
    Not "not",
    Text "text",
    In "in",
    NotIn "not-in",
    Below "below",
    Above "above",
    Type "type",
    Identifier "identifier",
    OfType "of-type",
    CodeText "code-text",
    TextAdvanced "text-advanced",
    Iterate "iterate",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/search-param-type>.
    SearchParamType, SEARCH_PARAM_TYPE, "http://hl7.org/fhir/ValueSet/search-param-type";
    Number "number",
    Date "date",
    String "string",
    Token "token",
    Reference "reference",
    Composite "composite",
    Quantity "quantity",
    Uri "uri",
    Special "special",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/search-processingmode>.
    SearchProcessingModeType, SEARCH_PROCESSING_MODE_TYPE, "http://hl7.org/fhir/ValueSet/search-processingmode";
    Normal "normal",
    Phonetic "phonetic",
    Other "other",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/sequence-type>.
    SequenceType, SEQUENCE_TYPE, "http://hl7.org/fhir/ValueSet/sequence-type";
    Aa "aa",
    Dna "dna",
    Rna "rna",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/resource-slicing-rules>.
    SlicingRules, SLICING_RULES, "http://hl7.org/fhir/ValueSet/resource-slicing-rules";
    Closed "closed",
    Open "open",
    OpenAtEnd "openAtEnd",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/slotstatus>.
    SlotStatus, SLOT_STATUS, "http://hl7.org/fhir/ValueSet/slotstatus";
    Busy "busy",
    Free "free",
    BusyUnavailable "busy-unavailable",
    BusyTentative "busy-tentative",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/sort-direction>.
    SortDirection, SORT_DIRECTION, "http://hl7.org/fhir/ValueSet/sort-direction";
    Ascending "ascending",
    Descending "descending",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/specimen-combined>.
    SpecimenCombined, SPECIMEN_COMBINED, "http://hl7.org/fhir/ValueSet/specimen-combined";
    Grouped "grouped",
    Pooled "pooled",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/specimen-contained-preference>.
    SpecimenContainedPreference, SPECIMEN_CONTAINED_PREFERENCE, "http://hl7.org/fhir/ValueSet/specimen-contained-preference";
    Preferred "preferred",
    Alternate "alternate",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/specimen-status>.
    SpecimenStatus, SPECIMEN_STATUS, "http://hl7.org/fhir/ValueSet/specimen-status";
    Available "available",
    Unavailable "unavailable",
    Unsatisfactory "unsatisfactory",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/strand-type>.
    StrandType, STRAND_TYPE, "http://hl7.org/fhir/ValueSet/strand-type";
    Watson "watson",
    Crick "crick",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/structure-definition-kind>.
    StructureDefinitionKind, STRUCTURE_DEFINITION_KIND, "http://hl7.org/fhir/ValueSet/structure-definition-kind";
    PrimitiveType "primitive-type",
    ComplexType "complex-type",
    Resource "resource",
    Logical "logical",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/map-group-type-mode>.
    StructureMapGroupTypeMode, STRUCTURE_MAP_GROUP_TYPE_MODE, "http://hl7.org/fhir/ValueSet/map-group-type-mode";
    Types "types",
    TypeAndTypes "type-and-types",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/map-input-mode>.
    StructureMapInputMode, STRUCTURE_MAP_INPUT_MODE, "http://hl7.org/fhir/ValueSet/map-input-mode";
    Source "source",
    Target "target",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/map-model-mode>.
    StructureMapModelMode, STRUCTURE_MAP_MODEL_MODE, "http://hl7.org/fhir/ValueSet/map-model-mode";
    Source "source",
    Queried "queried",
    Target "target",
    Produced "produced",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/map-source-list-mode>.
    StructureMapSourceListMode, STRUCTURE_MAP_SOURCE_LIST_MODE, "http://hl7.org/fhir/ValueSet/map-source-list-mode";
    First "first",
    NotFirst "not_first",
    Last "last",
    NotLast "not_last",
    OnlyOne "only_one",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/map-target-list-mode>.
    StructureMapTargetListMode, STRUCTURE_MAP_TARGET_LIST_MODE, "http://hl7.org/fhir/ValueSet/map-target-list-mode";
    First "first",
    Share "share",
    Last "last",
    Single "single",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/map-transform>.
    StructureMapTransform, STRUCTURE_MAP_TRANSFORM, "http://hl7.org/fhir/ValueSet/map-transform";
    Create "create",
    Copy "copy",
    Truncate "truncate",
    Escape "escape",
    Cast "cast",
    Append "append",
    Translate "translate",
    Reference "reference",
    DateOp "dateOp",
    Uuid "uuid",
    Pointer "pointer",
    Evaluate "evaluate",
    Cc "cc",
    C "c",
    Qty "qty",
    Id "id",
    Cp "cp",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/submit-data-update-type>.
    SubmitDataUpdateType, SUBMIT_DATA_UPDATE_TYPE, "http://hl7.org/fhir/ValueSet/submit-data-update-type";
    Incremental "incremental",
    Snapshot "snapshot",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/subscription-notification-type>.
    SubscriptionNotificationType, SUBSCRIPTION_NOTIFICATION_TYPE, "http://hl7.org/fhir/ValueSet/subscription-notification-type";
    Handshake "handshake",
    Heartbeat "heartbeat",
    EventNotification "event-notification",
    QueryStatus "query-status",
    QueryEvent "query-event",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/subscription-payload-content>.
    SubscriptionPayloadContent, SUBSCRIPTION_PAYLOAD_CONTENT, "http://hl7.org/fhir/ValueSet/subscription-payload-content";
    Empty "empty",
    IdOnly "id-only",
    FullResource "full-resource",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/subscription-status>.
    SubscriptionStatusCodes, SUBSCRIPTION_STATUS_CODES, "http://hl7.org/fhir/ValueSet/subscription-status";
    Requested "requested",
    Active "active",
    Error "error",
    Off "off",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/supplydelivery-status>.
    SupplyDeliveryStatus, SUPPLY_DELIVERY_STATUS, "http://hl7.org/fhir/ValueSet/supplydelivery-status";
    InProgress "in-progress",
    Completed "completed",
    Abandoned "abandoned",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/supplyrequest-status>.
    SupplyRequestStatus, SUPPLY_REQUEST_STATUS, "http://hl7.org/fhir/ValueSet/supplyrequest-status";
    Draft "draft",
    Active "active",
    Suspended "suspended",
    Cancelled "cancelled",
    Completed "completed",
    EnteredInError "entered-in-error",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/system-restful-interaction>.
    SystemRestfulInteraction, SYSTEM_RESTFUL_INTERACTION, "http://hl7.org/fhir/ValueSet/system-restful-interaction";
    Transaction "transaction",
    Batch "batch",
    SearchSystem "search-system",
    HistorySystem "history-system",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/task-intent>.
    TaskIntent, TASK_INTENT, "http://hl7.org/fhir/ValueSet/task-intent";
    Unknown "unknown",
    Proposal "proposal",
    Plan "plan",
    Order "order",
    OriginalOrder "original-order",
    ReflexOrder "reflex-order",
    FillerOrder "filler-order",
    InstanceOrder "instance-order",
    Option "option",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/task-status>.
    TaskStatus, TASK_STATUS, "http://hl7.org/fhir/ValueSet/task-status";
    Draft "draft",
    Requested "requested",
    Received "received",
    Accepted "accepted",
    Rejected "rejected",
    Ready "ready",
    Cancelled "cancelled",
    InProgress "in-progress",
    OnHold "on-hold",
    Failed "failed",
    Completed "completed",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/report-action-result-codes>.
    TestReportActionResult, TEST_REPORT_ACTION_RESULT, "http://hl7.org/fhir/ValueSet/report-action-result-codes";
    Pass "pass",
    Skip "skip",
    Fail "fail",
    Warning "warning",
    Error "error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/report-participant-type>.
    TestReportParticipantType, TEST_REPORT_PARTICIPANT_TYPE, "http://hl7.org/fhir/ValueSet/report-participant-type";
    TestEngine "test-engine",
    Client "client",
    Server "server",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/report-result-codes>.
    TestReportResult, TEST_REPORT_RESULT, "http://hl7.org/fhir/ValueSet/report-result-codes";
    Pass "pass",
    Fail "fail",
    Pending "pending",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/report-status-codes>.
    TestReportStatus, TEST_REPORT_STATUS, "http://hl7.org/fhir/ValueSet/report-status-codes";
    Completed "completed",
    InProgress "in-progress",
    Waiting "waiting",
    Stopped "stopped",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/http-operations>.
    TestScriptRequestMethodCode, TEST_SCRIPT_REQUEST_METHOD_CODE, "http://hl7.org/fhir/ValueSet/http-operations";
    Delete "delete",
    Get "get",
    Options "options",
    Patch "patch",
    Post "post",
    Put "put",
    Head "head",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/transport-intent>.
    TransportIntent, TRANSPORT_INTENT, "http://hl7.org/fhir/ValueSet/transport-intent";
    Unknown "unknown",
    Proposal "proposal",
    Plan "plan",
    Order "order",
    OriginalOrder "original-order",
    ReflexOrder "reflex-order",
    FillerOrder "filler-order",
    InstanceOrder "instance-order",
    Option "option",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/transport-status>.
    TransportStatus, TRANSPORT_STATUS, "http://hl7.org/fhir/ValueSet/transport-status";
    InProgress "in-progress",
    Completed "completed",
    Abandoned "abandoned",
    Cancelled "cancelled",
    Planned "planned",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/trigger-type>.
    TriggerType, TRIGGER_TYPE, "http://hl7.org/fhir/ValueSet/trigger-type";
    NamedEvent "named-event",
    Periodic "periodic",
    DataChanged "data-changed",
    DataAdded "data-added",
    DataModified "data-modified",
    DataRemoved "data-removed",
    DataAccessed "data-accessed",
    DataAccessEnded "data-access-ended",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/observation-triggeredbytype>.
    TriggeredBytype, TRIGGERED_BYTYPE, "http://hl7.org/fhir/ValueSet/observation-triggeredbytype";
    Reflex "reflex",
    Repeat "repeat",
    ReRun "re-run",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/type-derivation-rule>.
    TypeDerivationRule, TYPE_DERIVATION_RULE, "http://hl7.org/fhir/ValueSet/type-derivation-rule";
    Specialization "specialization",
    Constraint "constraint",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/type-restful-interaction>.
    TypeRestfulInteraction, TYPE_RESTFUL_INTERACTION, "http://hl7.org/fhir/ValueSet/type-restful-interaction";
    Read "read",
    Vread "vread",
    Update "update",
    Patch "patch",
    Delete "delete",
    HistoryInstance "history-instance",
    HistoryType "history-type",
    Create "create",
    SearchType "search-type",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/udi-entry-type>.
    UDIEntryType, UDI_ENTRY_TYPE, "http://hl7.org/fhir/ValueSet/udi-entry-type";
    Barcode "barcode",
    Rfid "rfid",
    Manual "manual",
    Card "card",
    SelfReported "self-reported",
    ElectronicTransmission "electronic-transmission",
    Unknown "unknown",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/units-of-time>.
    UnitsOfTime, UNITS_OF_TIME, "http://hl7.org/fhir/ValueSet/units-of-time";
    S "s",
    Min "min",
    H "h",
    D "d",
    Wk "wk",
    Mo "mo",
    A "a",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/claim-use>.
    Use, USE, "http://hl7.org/fhir/ValueSet/claim-use";
    Claim "claim",
    Preauthorization "preauthorization",
    Predetermination "predetermination",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/value-filter-comparator>.
    ValueFilterComparator, VALUE_FILTER_COMPARATOR, "http://hl7.org/fhir/ValueSet/value-filter-comparator";
    Eq "eq",
    Gt "gt",
    Lt "lt",
    Ge "ge",
    Le "le",
    Sa "sa",
    Eb "eb",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/verificationresult-status>.
    VerificationResultStatus, VERIFICATION_RESULT_STATUS, "http://hl7.org/fhir/ValueSet/verificationresult-status";
    Attested "attested",
    Validated "validated",
    InProcess "in-process",
    ReqRevalid "req-revalid",
    ValFail "val-fail",
    RevalFail "reval-fail",
    EnteredInError "entered-in-error",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/version-independent-all-resource-types>.
    VersionIndependentResourceTypesAll, VERSION_INDEPENDENT_RESOURCE_TYPES_ALL, "http://hl7.org/fhir/ValueSet/version-independent-all-resource-types";
    Account "Account",
    ActivityDefinition "ActivityDefinition",
    ActorDefinition "ActorDefinition",
    AdministrableProductDefinition "AdministrableProductDefinition",
    AdverseEvent "AdverseEvent",
    AllergyIntolerance "AllergyIntolerance",
    Appointment "Appointment",
    AppointmentResponse "AppointmentResponse",
    ArtifactAssessment "ArtifactAssessment",
    AuditEvent "AuditEvent",
    Basic "Basic",
    Binary "Binary",
    BiologicallyDerivedProduct "BiologicallyDerivedProduct",
    BiologicallyDerivedProductDispense "BiologicallyDerivedProductDispense",
    BodyStructure "BodyStructure",
    Bundle "Bundle",
    CanonicalResource "CanonicalResource",
    CapabilityStatement "CapabilityStatement",
    CarePlan "CarePlan",
    CareTeam "CareTeam",
    ChargeItem "ChargeItem",
    ChargeItemDefinition "ChargeItemDefinition",
    Citation "Citation",
    Claim "Claim",
    ClaimResponse "ClaimResponse",
    ClinicalImpression "ClinicalImpression",
    ClinicalUseDefinition "ClinicalUseDefinition",
    CodeSystem "CodeSystem",
    Communication "Communication",
    CommunicationRequest "CommunicationRequest",
    CompartmentDefinition "CompartmentDefinition",
    Composition "Composition",
    ConceptMap "ConceptMap",
    Condition "Condition",
    ConditionDefinition "ConditionDefinition",
    Consent "Consent",
    Contract "Contract",
    Coverage "Coverage",
    CoverageEligibilityRequest "CoverageEligibilityRequest",
    CoverageEligibilityResponse "CoverageEligibilityResponse",
    DetectedIssue "DetectedIssue",
    Device "Device",
    DeviceAssociation "DeviceAssociation",
    DeviceDefinition "DeviceDefinition",
    DeviceDispense "DeviceDispense",
    DeviceMetric "DeviceMetric",
    DeviceRequest "DeviceRequest",
    DeviceUsage "DeviceUsage",
    DiagnosticReport "DiagnosticReport",
    DocumentReference "DocumentReference",
    DomainResource "DomainResource",
    Encounter "Encounter",
    EncounterHistory "EncounterHistory",
    Endpoint "Endpoint",
    EnrollmentRequest "EnrollmentRequest",
    EnrollmentResponse "EnrollmentResponse",
    EpisodeOfCare "EpisodeOfCare",
    EventDefinition "EventDefinition",
    Evidence "Evidence",
    EvidenceReport "EvidenceReport",
    EvidenceVariable "EvidenceVariable",
    ExampleScenario "ExampleScenario",
    ExplanationOfBenefit "ExplanationOfBenefit",
    FamilyMemberHistory "FamilyMemberHistory",
    Flag "Flag",
    FormularyItem "FormularyItem",
    GenomicStudy "GenomicStudy",
    Goal "Goal",
    GraphDefinition "GraphDefinition",
    Group "Group",
    GuidanceResponse "GuidanceResponse",
    HealthcareService "HealthcareService",
    ImagingSelection "ImagingSelection",
    ImagingStudy "ImagingStudy",
    Immunization "Immunization",
    ImmunizationEvaluation "ImmunizationEvaluation",
    ImmunizationRecommendation "ImmunizationRecommendation",
    ImplementationGuide "ImplementationGuide",
    Ingredient "Ingredient",
    InsurancePlan "InsurancePlan",
    InventoryItem "InventoryItem",
    InventoryReport "InventoryReport",
    Invoice "Invoice",
    Library "Library",
    Linkage "Linkage",
    List "List",
    Location "Location",
    ManufacturedItemDefinition "ManufacturedItemDefinition",
    Measure "Measure",
    MeasureReport "MeasureReport",
    Medication "Medication",
    MedicationAdministration "MedicationAdministration",
    MedicationDispense "MedicationDispense",
    MedicationKnowledge "MedicationKnowledge",
    MedicationRequest "MedicationRequest",
    MedicationStatement "MedicationStatement",
    MedicinalProductDefinition "MedicinalProductDefinition",
    MessageDefinition "MessageDefinition",
    MessageHeader "MessageHeader",
    MetadataResource "MetadataResource",
    MolecularSequence "MolecularSequence",
    NamingSystem "NamingSystem",
    NutritionIntake "NutritionIntake",
    NutritionOrder "NutritionOrder",
    NutritionProduct "NutritionProduct",
    Observation "Observation",
    ObservationDefinition "ObservationDefinition",
    OperationDefinition "OperationDefinition",
    OperationOutcome "OperationOutcome",
    Organization "Organization",
    OrganizationAffiliation "OrganizationAffiliation",
    PackagedProductDefinition "PackagedProductDefinition",
    Parameters "Parameters",
    Patient "Patient",
    PaymentNotice "PaymentNotice",
    PaymentReconciliation "PaymentReconciliation",
    Permission "Permission",
    Person "Person",
    PlanDefinition "PlanDefinition",
    Practitioner "Practitioner",
    PractitionerRole "PractitionerRole",
    Procedure "Procedure",
    Provenance "Provenance",
    Questionnaire "Questionnaire",
    QuestionnaireResponse "QuestionnaireResponse",
    RegulatedAuthorization "RegulatedAuthorization",
    RelatedPerson "RelatedPerson",
    RequestOrchestration "RequestOrchestration",
    Requirements "Requirements",
    ResearchStudy "ResearchStudy",
    ResearchSubject "ResearchSubject",
    Resource "Resource",
    RiskAssessment "RiskAssessment",
    Schedule "Schedule",
    SearchParameter "SearchParameter",
    ServiceRequest "ServiceRequest",
    Slot "Slot",
    Specimen "Specimen",
    SpecimenDefinition "SpecimenDefinition",
    StructureDefinition "StructureDefinition",
    StructureMap "StructureMap",
    Subscription "Subscription",
    SubscriptionStatus "SubscriptionStatus",
    SubscriptionTopic "SubscriptionTopic",
    Substance "Substance",
    SubstanceDefinition "SubstanceDefinition",
    SubstanceNucleicAcid "SubstanceNucleicAcid",
    SubstancePolymer "SubstancePolymer",
    SubstanceProtein "SubstanceProtein",
    SubstanceReferenceInformation "SubstanceReferenceInformation",
    SubstanceSourceMaterial "SubstanceSourceMaterial",
    SupplyDelivery "SupplyDelivery",
    SupplyRequest "SupplyRequest",
    Task "Task",
    TerminologyCapabilities "TerminologyCapabilities",
    TestPlan "TestPlan",
    TestReport "TestReport",
    TestScript "TestScript",
    Transport "Transport",
    ValueSet "ValueSet",
    VerificationResult "VerificationResult",
    VisionPrescription "VisionPrescription",
    BodySite "BodySite",
    CatalogEntry "CatalogEntry",
    Conformance "Conformance",
    DataElement "DataElement",
    DeviceComponent "DeviceComponent",
    DeviceUseRequest "DeviceUseRequest",
    DeviceUseStatement "DeviceUseStatement",
    DiagnosticOrder "DiagnosticOrder",
    DocumentManifest "DocumentManifest",
    EffectEvidenceSynthesis "EffectEvidenceSynthesis",
    EligibilityRequest "EligibilityRequest",
    EligibilityResponse "EligibilityResponse",
    ExpansionProfile "ExpansionProfile",
    ImagingManifest "ImagingManifest",
    ImagingObjectSelection "ImagingObjectSelection",
    Media "Media",
    MedicationOrder "MedicationOrder",
    MedicationUsage "MedicationUsage",
    MedicinalProduct "MedicinalProduct",
    MedicinalProductAuthorization "MedicinalProductAuthorization",
    MedicinalProductContraindication "MedicinalProductContraindication",
    MedicinalProductIndication "MedicinalProductIndication",
    MedicinalProductIngredient "MedicinalProductIngredient",
    MedicinalProductInteraction "MedicinalProductInteraction",
    MedicinalProductManufactured "MedicinalProductManufactured",
    MedicinalProductPackaged "MedicinalProductPackaged",
    MedicinalProductPharmaceutical "MedicinalProductPharmaceutical",
    MedicinalProductUndesirableEffect "MedicinalProductUndesirableEffect",
    Order "Order",
    OrderResponse "OrderResponse",
    ProcedureRequest "ProcedureRequest",
    ProcessRequest "ProcessRequest",
    ProcessResponse "ProcessResponse",
    ReferralRequest "ReferralRequest",
    RequestGroup "RequestGroup",
    ResearchDefinition "ResearchDefinition",
    ResearchElementDefinition "ResearchElementDefinition",
    RiskEvidenceSynthesis "RiskEvidenceSynthesis",
    Sequence "Sequence",
    ServiceDefinition "ServiceDefinition",
    SubstanceSpecification "SubstanceSpecification",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/vision-base-codes>.
    VisionBase, VISION_BASE, "http://hl7.org/fhir/ValueSet/vision-base-codes";
    Up "up",
    Down "down",
    In "in",
    Out "out",
}

codes! {
    /// The codes of <http://hl7.org/fhir/ValueSet/vision-eye-codes>.
    VisionEyes, VISION_EYES, "http://hl7.org/fhir/ValueSet/vision-eye-codes";
    Right "right",
    Left "left",
}
