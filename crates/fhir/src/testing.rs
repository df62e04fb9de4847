//! For the tests of whoever implements this crate's traits: what an element view, a terminology and a
//! resolver have to keep.

use std::collections::BTreeMap;
use std::fmt;

use crate::Answer;
use crate::resolver::Resolver;
use crate::terminology::{CodeRef, Terminology};
use crate::view::Node;

/// The clause of a contract that an implementation does not keep.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken {
    clause: &'static str,
}

impl fmt::Display for Broken {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the contract is broken: {}", self.clause)
    }
}

impl std::error::Error for Broken {}

fn keeps(kept: bool, clause: &'static str) -> Result<(), Broken> {
    if kept { Ok(()) } else { Err(Broken { clause }) }
}

/// How deep the contract follows a tree.
const DEPTH: usize = 128;

/// Asks a terminology twice about a member of one of its value sets, a code that is not in it, and a
/// value set that it does not have.
///
/// # Errors
/// The first clause that is not kept.
pub fn terminology_contract(
    terminology: &dyn Terminology,
    member: CodeRef<'_>,
    stranger: CodeRef<'_>,
    value_set: &str,
) -> Result<(), Broken> {
    for _ in 0..2 {
        let found = terminology.is_member(member, value_set);
        keeps(found == Answer::Found(true), "a member is found, each time")?;
        let found = terminology.is_member(stranger, value_set);
        keeps(found == Answer::Found(false), "a stranger is not a member")?;
        let found = terminology.is_member(member, "urn:uuid:6d4c3a9e-51f7-5b0a-9d2e-8f6027b1c4d3");
        keeps(
            !matches!(found, Answer::Found(_)),
            "of a value set that is not there nothing is known",
        )?;
        let found = terminology.subsumes(member, member);
        keeps(found != Answer::Found(false), "a code subsumes itself, if that can be told")?;
    }
    Ok(())
}

/// Asks a resolver twice for a resource that it has and for one that it has not.
///
/// # Errors
/// The first clause that is not kept.
pub fn resolver_contract<N: PartialEq>(
    resolver: &dyn Resolver<N>,
    reference: &str,
    resource: &N,
) -> Result<(), Broken> {
    for _ in 0..2 {
        let found = resolver.resolve(reference);
        keeps(
            matches!(&found, Answer::Found(found) if found == resource),
            "what is there is found",
        )?;
        let found = resolver.resolve("urn:uuid:6d4c3a9e-51f7-5b0a-9d2e-8f6027b1c4d3");
        keeps(!matches!(found, Answer::Found(_)), "what is not there is not found")?;
    }
    Ok(())
}

/// Walks a whole tree and tries every clause of [`Node`] on each place in it.
///
/// ```
/// # #[cfg(all(feature = "r4", feature = "serde_json"))] {
/// use sanare_fhir::testing::node_contract;
/// use sanare_fhir::{r4, view::JsonNode};
///
/// let json = serde_json::json!({"resourceType": "Patient", "name": [{"family": "Chalmers"}]});
/// node_contract(JsonNode::resource(&r4::schema::SCHEMA, &json))?;
/// # }
/// # Ok::<(), sanare_fhir::testing::Broken>(())
/// ```
///
/// # Errors
/// The first clause that is not kept.
pub fn node_contract<'a, N: Node<'a>>(root: N) -> Result<(), Broken> {
    keeps(root.of_type().is_some(), "a resource of a known type has a type")?;
    walk(root, DEPTH)
}

fn walk<'a, N: Node<'a>>(node: N, depth: usize) -> Result<(), Broken> {
    keeps(depth > 0, "a tree ends")?;
    keeps(node.same(node), "a place is the same as itself")?;
    let mut next: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    let mut nodes: Vec<N> = Vec::new();
    for child in node.children() {
        let name = child.element_name();
        let has_content = child.node.scalar().is_some() || child.node.children().next().is_some();
        let is_resource = child.member.is_some_and(|member| member.of_type().name() == "Resource");
        keeps(
            has_content || is_resource || child.node.defect().is_some(),
            "an element without value and children does not appear",
        )?;
        if let Some(index) = child.index {
            let expected = next.entry((name, child.name)).or_default();
            keeps(index >= *expected, "the items of a list come in their order, from 0")?;
            *expected = index + 1;
        }
        if let (Some(member), Some(of_type)) = (child.member, child.node.of_type()) {
            keeps(
                is_resource || member.of_type() == of_type || child.node.defect().is_some(),
                "a child has the type of its member",
            )?;
        }
        keeps(!child.node.same(node), "a child is another place than its parent")?;
        keeps(!nodes.iter().any(|other| other.same(child.node)), "each place appears once")?;
        keeps(
            node.child(name).any(|found| found.same(child.node)),
            "every child is found by its name",
        )?;
        walk(child.node, depth - 1)?;
        nodes.push(child.node);
    }
    Ok(())
}

#[cfg(all(test, feature = "r4", feature = "serde_json"))]
mod tests {
    use super::*;
    use crate::r4;
    use crate::schema::Type;
    use crate::view::{Child, JsonNode, Scalar};

    /// A view that forgets one clause: its children are the node itself.
    #[derive(Clone, Copy)]
    struct Endless(Type);

    impl<'a> Node<'a> for Endless {
        fn of_type(self) -> Option<Type> {
            Some(self.0)
        }

        fn scalar(self) -> Option<Scalar<'a>> {
            None
        }

        fn children(self) -> impl Iterator<Item = Child<'a, Self>> {
            std::iter::once(Child::new("name", None, Some(0), self))
        }

        fn same(self, _: Self) -> bool {
            true
        }
    }

    #[test]
    fn both_views_keep_the_contract_and_a_bad_one_does_not() {
        let json = serde_json::json!({
            "resourceType": "Patient",
            "contained": [{"resourceType": "Organization", "name": "x"}],
            "name": [{"family": "x", "given": ["a", "b"], "_given": [null, {"id": "g"}]}],
            "_birthDate": {"extension": [{"url": "u", "valueString": "v"}]},
            "deceasedBoolean": false
        });
        node_contract(JsonNode::resource(&r4::schema::SCHEMA, &json)).unwrap();
        let patient: r4::Patient = crate::json::read(json.to_string().as_bytes()).unwrap();
        node_contract(crate::view::RecordNode::new(&patient)).unwrap();
        let of_type = r4::schema::SCHEMA.type_named("Patient").unwrap();
        assert!(node_contract(Endless(of_type)).is_err());
    }
}
