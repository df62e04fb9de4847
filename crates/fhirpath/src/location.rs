//! Where an element stands, as a path such as `Bundle.entry[0].resource.name[1]`.

use sanare_fhir::schema::TypeKind;
use sanare_fhir::view::{Child, Node};

/// How deep a resource is searched.
const DEPTH: usize = 200;

/// The path from a root to an element below it; none if it is not there.
///
/// The element is looked for, so nothing is paid for locations until one is asked for.
pub(crate) fn location<'a, N: Node<'a>>(root: N, element: N) -> Option<String> {
    let mut path = root.of_type().map_or("$this", |of| of.name()).to_owned();
    for step in &way(root, element)? {
        path.push('.');
        path.push_str(step.element_name());
        if let Some(index) = step.index {
            path.extend(["[", &index.to_string(), "]"]);
        }
    }
    Some(path)
}

/// The resource that an element is in, below a root or the root itself; the element if it is not
/// below the root.
pub(crate) fn nearest<'a, N: Node<'a>>(root: N, element: N) -> N {
    let is_resource = |node: &N| node.of_type().is_some_and(|of| of.kind() == TypeKind::Resource);
    let Some(way) = way(root, element) else { return element };
    way.iter().rev().map(|child| child.node).find(is_resource).unwrap_or(root)
}

/// The elements from below a root to an element; none if it is not there.
pub(crate) fn way<'a, N: Node<'a>>(root: N, element: N) -> Option<Vec<Child<'a, N>>> {
    let mut steps = Vec::new();
    below(root, element, &mut steps, DEPTH).then_some(steps)
}

fn below<'a, N: Node<'a>>(
    from: N,
    element: N,
    steps: &mut Vec<Child<'a, N>>,
    depth: usize,
) -> bool {
    if from.same(element) {
        return true;
    }
    let Some(depth) = depth.checked_sub(1) else { return false };
    for child in from.children() {
        steps.push(child);
        if below(child.node, element, steps, depth) {
            return true;
        }
        steps.pop();
    }
    false
}
