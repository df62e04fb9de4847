//! Fields whose data type stands in another field: OBX-5, MFE-4, MFA-5, QPD-3 and RDT.

use super::{Ad, Ce, Cf, Ck, Cn, Cne, Cp, Cq, Cwe, Cx, Dr, Ed, Ei, Hd, Mo, Nr, Pl, Pn, Ppn, Rp};
use super::{DataType, Mfa, Mfe, Obx, Qpd, View, Xad, Xcn, Xon, Xpn, Xtn};
use crate::error::Result;
use crate::message::{Message, Segment};
use crate::types::{Dtm, Nm, Sn, Tm};
use crate::value::{Element, Elements};

/// A value with the type that the message says it has.
///
/// Names of types that later versions replaced give what replaced them: a CE is a [`Cwe`], a PN an
/// [`Xpn`], an AD an [`Xad`], since their parts are the first ones of the newer type.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Varies<'m> {
    /// Nothing was sent.
    Empty,
    /// The delete indicator.
    Delete,
    /// ST, TX, ID, IS: text.
    Text(Element<'m>),
    /// FT: text with formatting, for [`Element::render`].
    Formatted(Element<'m>),
    /// NM.
    Number(Nm),
    /// SI.
    SequenceId(u16),
    /// SN.
    Structured(Sn),
    /// DT.
    Date(Dtm),
    /// DTM and TS.
    DateTime(Dtm),
    /// TM.
    Time(Tm),
    /// CE, CWE, CNE, CF.
    Coded(Cwe<'m>),
    /// ED.
    Encapsulated(Ed<'m>),
    /// RP.
    Pointer(Rp<'m>),
    /// CX and CK.
    Identifier(Cx<'m>),
    /// EI.
    Entity(Ei<'m>),
    /// HD.
    Authority(Hd<'m>),
    /// XPN, PN, PPN.
    Name(Xpn<'m>),
    /// XCN and CN.
    Person(Xcn<'m>),
    /// XON.
    Organization(Xon<'m>),
    /// XAD and AD.
    Address(Xad<'m>),
    /// XTN and TN.
    Telecom(Xtn<'m>),
    /// PL.
    Place(Pl<'m>),
    /// CQ.
    Quantity(Cq<'m>),
    /// CP.
    Price(Cp<'m>),
    /// MO.
    Money(Mo<'m>),
    /// DR.
    DateRange(Dr<'m>),
    /// NR.
    NumberRange(Nr<'m>),
    /// NA and MA: numbers in components; of MA, each repetition is a sample.
    Numbers(Vec<Nm>),
    /// A type that is none of these, or no type at all.
    Unknown(Element<'m>),
}

impl<'m> Varies<'m> {
    /// Reads an element as the data type of this name.
    ///
    /// ```
    /// use sanare_hl7v2::views::Varies;
    /// use sanare_hl7v2::{Parser, loc};
    ///
    /// let message = Parser::new().parse(b"MSH|^~\\&|\rZZZ|20260401\r")?;
    /// let Varies::Date(date) = Varies::read("DT", message.at(loc!("ZZZ-1")))? else { panic!() };
    /// assert_eq!(date.to_string(), "20260401");
    /// # Ok::<(), sanare_hl7v2::Error>(())
    /// ```
    ///
    /// # Errors
    /// Those of `Element::as_dtm` and its like, where the text is not of the type.
    pub fn read(data_type: &str, element: Element<'m>) -> Result<Self> {
        if element.bytes().is_empty() {
            return Ok(Self::Empty);
        }
        if element.is_delete() {
            return Ok(Self::Delete);
        }
        Ok(match data_type {
            "ST" | "TX" | "ID" | "IS" => Self::Text(element),
            "FT" => Self::Formatted(element),
            "NM" => Self::Number(element.as_nm()?),
            "SI" => Self::SequenceId(element.as_si()?),
            "SN" => Self::Structured(element.as_sn()?),
            "DT" => Self::Date(element.as_dt()?),
            "DTM" | "TS" => Self::DateTime(element.as_dtm()?),
            "TM" => Self::Time(element.as_tm()?),
            Ce::NAME | Cwe::NAME | Cne::NAME | Cf::NAME => Self::Coded(Cwe::of(element)),
            Ed::NAME => Self::Encapsulated(Ed::of(element)),
            Rp::NAME => Self::Pointer(Rp::of(element)),
            Cx::NAME | Ck::NAME => Self::Identifier(Cx::of(element)),
            Ei::NAME => Self::Entity(Ei::of(element)),
            Hd::NAME => Self::Authority(Hd::of(element)),
            Xpn::NAME | Pn::NAME => Self::Name(Xpn::of(element)),
            Xcn::NAME | Cn::NAME | Ppn::NAME => Self::Person(Xcn::of(element)),
            Xon::NAME => Self::Organization(Xon::of(element)),
            Xad::NAME | Ad::NAME => Self::Address(Xad::of(element)),
            Xtn::NAME | "TN" => Self::Telecom(Xtn::of(element)),
            Pl::NAME => Self::Place(Pl::of(element)),
            Cq::NAME => Self::Quantity(Cq::of(element)),
            Cp::NAME => Self::Price(Cp::of(element)),
            Mo::NAME => Self::Money(Mo::of(element)),
            Dr::NAME => Self::DateRange(Dr::of(element)),
            Nr::NAME => Self::NumberRange(Nr::of(element)),
            "NA" | "MA" => {
                let numbers = element.components().filter(|part| part.is_valued());
                Self::Numbers(numbers.map(Element::as_nm).collect::<Result<_>>()?)
            }
            _ => Self::Unknown(element),
        })
    }
}

/// The values of a repeating field, each with its type.
#[derive(Debug, Clone)]
pub struct Values<'m> {
    elements: Elements<'m>,
    types: Types<'m>,
}

/// Where the types of the values stand.
#[derive(Debug, Clone)]
enum Types<'m> {
    /// One for all.
    Same(Element<'m>),
    /// One for each; the last one goes on.
    Each(Elements<'m>, Option<Element<'m>>),
}

impl<'m> Values<'m> {
    fn same(field: Element<'m>, data_type: Element<'m>) -> Self {
        Self { elements: field.repetitions(), types: Types::Same(data_type) }
    }

    fn each(field: Element<'m>, types: Element<'m>) -> Self {
        Self { elements: field.repetitions(), types: Types::Each(types.repetitions(), None) }
    }
}

impl<'m> Iterator for Values<'m> {
    type Item = Result<Varies<'m>>;

    fn next(&mut self) -> Option<Self::Item> {
        let element = self.elements.next()?;
        let data_type = match &mut self.types {
            Types::Same(data_type) => Some(*data_type),
            Types::Each(rest, last) => {
                *last = rest.next().or(*last);
                *last
            }
        };
        let name = data_type.map_or_else(Default::default, Element::text);
        Some(Varies::read(name.trim(), element))
    }
}

impl<'m> Obx<'m> {
    /// OBX-5 in the type of OBX-2, all repetitions.
    pub fn values(self) -> Values<'m> {
        Values::same(self.segment().field(5), self.value_type())
    }

    /// OBX-5 in the type of OBX-2, its first repetition; empty if there is none.
    ///
    /// # Errors
    /// As [`Varies::read`].
    pub fn value(self) -> Result<Varies<'m>> {
        self.values().next().unwrap_or(Ok(Varies::Empty))
    }
}

impl<'m> Mfe<'m> {
    /// MFE-4 in the types of MFE-5.
    pub fn primary_keys(self) -> Values<'m> {
        Values::each(self.segment().field(4), self.segment().field(5))
    }
}

impl<'m> Mfa<'m> {
    /// MFA-5 in the types of MFA-6.
    pub fn primary_keys(self) -> Values<'m> {
        Values::each(self.segment().field(5), self.segment().field(6))
    }
}

impl<'m> Qpd<'m> {
    /// The parameter of this number, counted from one at QPD-3, in a type that the query's own
    /// definition gives it.
    ///
    /// # Errors
    /// As [`Varies::read`].
    pub fn parameter(self, number: u16, data_type: &str) -> Result<Varies<'m>> {
        Varies::read(data_type, self.segment().field(number.saturating_add(2)))
    }
}

impl Message<'_> {
    /// The values of the rows of a table response: each RDT field in the type that the RDF segment
    /// before it gives its column (RDF-2).
    pub fn rows(&self) -> impl Iterator<Item = Vec<Result<Varies<'_>>>> {
        let mut columns: Option<Element<'_>> = None;
        self.segments().filter_map(move |segment| match segment.id().as_str() {
            "RDF" => {
                columns = Some(segment.field(2));
                None
            }
            "RDT" => Some(row(segment, columns)),
            _ => None,
        })
    }
}

fn row<'m>(segment: Segment<'m>, columns: Option<Element<'m>>) -> Vec<Result<Varies<'m>>> {
    let mut columns = columns.into_iter().flat_map(Element::repetitions);
    segment
        .fields()
        .map(|field| {
            let name = columns.next().map_or_else(Default::default, |rcd| rcd.component(2).text());
            Varies::read(name.trim(), field)
        })
        .collect()
}
