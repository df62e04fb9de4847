//! Resources whose type is known only when the program runs, and the model of a release.

use std::fmt;
use std::ops::{Deref, DerefMut};

use crate::Release;
use crate::json::Document;
use crate::record::{Record, TypeInfo, TypeKind, Typed, push_exact};
use crate::reflect;
use crate::sealed::Sealed;

/// Everything that a release defines, by name.
#[derive(Debug)]
pub struct Model {
    /// The release.
    pub release: Release,
    /// The resources and data types, sorted by name.
    pub types: &'static [&'static TypeInfo],
    /// The id and extensions of a primitive.
    pub element: &'static TypeInfo,
}

impl Model {
    /// The model of a release; `None` if the feature of the release is off.
    pub fn of(release: Release) -> Option<&'static Self> {
        match release {
            #[cfg(feature = "r4")]
            Release::R4 => Some(&crate::r4::MODEL),
            #[cfg(feature = "r4b")]
            Release::R4B => Some(&crate::r4b::MODEL),
            #[cfg(feature = "r5")]
            Release::R5 => Some(&crate::r5::MODEL),
            #[allow(unreachable_patterns, reason = "all features are on")]
            _ => None,
        }
    }

    /// A resource or data type by its name.
    pub fn type_named(&self, name: &str) -> Option<&'static TypeInfo> {
        let at = self.types.binary_search_by(|info| info.name.cmp(name)).ok()?;
        self.types.get(at).copied()
    }

    /// A resource type by its name.
    pub fn resource_named(&self, name: &str) -> Option<&'static TypeInfo> {
        self.type_named(name).filter(|info| info.kind == TypeKind::Resource)
    }
}

/// Owns one resource of type `T` without naming `T` in the code that drops it.
///
/// It behaves like `Box<T>`. A `Box<T>` in the variants of `Resource` would make every program
/// compile the code that drops the whole model again.
pub struct ResourceBox<T>(Box<dyn Holder<T>>);

/// A resource that knows itself as a `T`, behind a pointer that does not say how to drop a `T`.
trait Holder<T>: Record {
    fn held(&self) -> &T;

    fn held_mut(&mut self) -> &mut T;
}

impl<T: Typed> Holder<T> for T {
    fn held(&self) -> &T {
        self
    }

    fn held_mut(&mut self) -> &mut T {
        self
    }
}

impl<T: Typed> ResourceBox<T> {
    /// Boxes a resource.
    pub fn new(resource: T) -> Self {
        Self(Box::new(resource))
    }

    /// The resource without its box.
    pub fn into_inner(mut self) -> T {
        std::mem::take(&mut *self)
    }
}

impl<T: Typed> ResourceBox<T> {
    /// The resource as a record.
    pub fn as_record(&self) -> &dyn Record {
        &*self.0
    }

    /// The resource as a record, to change it.
    pub fn as_record_mut(&mut self) -> &mut dyn Record {
        &mut *self.0
    }

    /// The resource as a record without its type.
    pub fn into_record(self) -> Box<dyn Record> {
        self.0
    }
}

impl<T: Typed> Deref for ResourceBox<T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.0.held()
    }
}

impl<T: Typed> DerefMut for ResourceBox<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.held_mut()
    }
}

impl<T: Typed> From<T> for ResourceBox<T> {
    fn from(resource: T) -> Self {
        Self::new(resource)
    }
}

impl<T: Typed> Default for ResourceBox<T> {
    #[inline(never)]
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: Typed> Clone for ResourceBox<T> {
    fn clone(&self) -> Self {
        let mut copy = Self::default();
        reflect::copy(self.as_record(), copy.as_record_mut());
        copy
    }
}

impl<T: Typed> PartialEq for ResourceBox<T> {
    fn eq(&self, other: &Self) -> bool {
        reflect::equal(self.as_record(), other.as_record())
    }
}

impl<T: Typed> fmt::Debug for ResourceBox<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        reflect::debug(self.as_record(), out)
    }
}

/// A resource of a type that the release does not have, kept as JSON text.
#[derive(Clone, PartialEq, Eq)]
pub struct RawResource {
    type_name: Box<str>,
    json: Box<str>,
}

impl RawResource {
    /// Keeps a text that a reader has checked to be a resource of that type.
    pub(crate) fn new(type_name: &str, json: &str) -> Self {
        Self { type_name: type_name.into(), json: json.into() }
    }

    /// The value of `resourceType`.
    pub fn type_name(&self) -> &str {
        &self.type_name
    }

    /// The JSON text as it came.
    pub fn json(&self) -> &str {
        &self.json
    }
}

/// Shows neither name nor text: an unknown name can be anything.
impl fmt::Debug for RawResource {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("RawResource")
    }
}

/// A resource of a type known only when the program runs.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub enum ResourceRef<'a> {
    /// A resource of the release.
    Known(&'a dyn Record),
    /// A resource of a type that the release does not have.
    Unknown(&'a RawResource),
}

/// The enum of all resources of a release. Implemented by the generated types; sealed.
pub trait AnyResource: Sized + Sealed {
    /// An empty resource by the name of its type.
    fn of_type(name: &str) -> Option<Self>;

    /// A resource of a type that the release does not have.
    fn of_raw(raw: RawResource) -> Self;

    /// The resource, whatever it is.
    fn view(&self) -> ResourceRef<'_>;

    /// The resource as a record, to change it; `None` if the release does not have its type.
    fn as_record_mut(&mut self) -> Option<&mut dyn Record>;
}

/// Resources in one field: `Option` holds one at most, `Vec` any number. Sealed.
pub trait Resources: Sealed {
    /// How many there are.
    fn len(&self) -> usize;

    /// True if there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The resource at an index.
    fn item(&self, index: usize) -> Option<ResourceRef<'_>>;

    /// The resource at an index as a record, to change it; `None` also if its type is unknown.
    fn item_mut(&mut self, index: usize) -> Option<&mut dyn Record>;

    /// Adds an empty resource by the name of its type, or says that the release has no such type.
    /// Where only one can be, it replaces the one that is there.
    fn push(&mut self, type_name: &str) -> Option<&mut dyn Record>;

    /// Adds a resource of a type that the release does not have.
    fn push_raw(&mut self, raw: RawResource);

    /// Keeps the first `len` resources.
    fn truncate(&mut self, len: usize);

    /// Exchanges two resources; nothing happens if one is not there.
    fn swap(&mut self, one: usize, other: usize);
}

impl<R: AnyResource> Resources for Option<R> {
    fn len(&self) -> usize {
        usize::from(self.is_some())
    }

    fn item(&self, index: usize) -> Option<ResourceRef<'_>> {
        self.as_ref().filter(|_| index == 0).map(AnyResource::view)
    }

    fn item_mut(&mut self, index: usize) -> Option<&mut dyn Record> {
        self.as_mut().filter(|_| index == 0).and_then(AnyResource::as_record_mut)
    }

    fn push(&mut self, type_name: &str) -> Option<&mut dyn Record> {
        self.insert(R::of_type(type_name)?).as_record_mut()
    }

    fn push_raw(&mut self, raw: RawResource) {
        *self = Some(R::of_raw(raw));
    }

    fn truncate(&mut self, len: usize) {
        if len == 0 {
            *self = None;
        }
    }

    fn swap(&mut self, _: usize, _: usize) {}
}

impl<R: AnyResource> Resources for Vec<R> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn item(&self, index: usize) -> Option<ResourceRef<'_>> {
        self.get(index).map(AnyResource::view)
    }

    fn item_mut(&mut self, index: usize) -> Option<&mut dyn Record> {
        self.get_mut(index).and_then(AnyResource::as_record_mut)
    }

    fn push(&mut self, type_name: &str) -> Option<&mut dyn Record> {
        push_exact(self, R::of_type(type_name)?)?.as_record_mut()
    }

    fn push_raw(&mut self, raw: RawResource) {
        push_exact(self, R::of_raw(raw));
    }

    fn truncate(&mut self, len: usize) {
        Vec::truncate(self, len);
    }

    fn swap(&mut self, one: usize, other: usize) {
        if one.max(other) < Vec::len(self) {
            self.as_mut_slice().swap(one, other);
        }
    }
}

/// What every resource has: a type name, an id and meta. Sealed.
pub trait ResourceType: Typed + Document {
    /// The name of the type.
    const NAME: &'static str = Self::INFO.name;

    /// The `Meta` of the release.
    type Meta;

    /// The id of the resource.
    fn id(&self) -> Option<&str>;

    /// The meta of the resource.
    fn meta(&self) -> Option<&Self::Meta>;

    /// The meta of the resource, to change it.
    fn meta_mut(&mut self) -> &mut Option<Box<Self::Meta>>;
}

/// Makes the enum of all resources of a release.
macro_rules! resources {
    ($($name:ident)*) => {
        /// A resource of any type.
        pub enum Resource {
            $(#[doc = concat!("[`", stringify!($name), "`]")] $name(ResourceBox<$name>),)*
            /// A resource of a type that the release does not have.
            Unknown(Box<RawResource>),
        }

        impl Resource {
            /// An empty resource by the name of its type.
            pub fn of_type(name: &str) -> Option<Self> {
                match name {
                    $(stringify!($name) => Some(Self::$name(ResourceBox::default())),)*
                    _ => None,
                }
            }

            /// The name of the type.
            pub fn type_name(&self) -> &str {
                match AnyResource::view(self) {
                    ResourceRef::Known(record) => record.info().name,
                    ResourceRef::Unknown(raw) => raw.type_name(),
                }
            }

            /// The resource as a record; `None` if the release does not have its type.
            pub fn as_record(&self) -> Option<&dyn Record> {
                match self {
                    $(Self::$name(resource) => Some(resource.as_record()),)*
                    Self::Unknown(_) => None,
                }
            }

            /// The resource as a record, to change it; `None` if the release does not have its type.
            pub fn as_record_mut(&mut self) -> Option<&mut dyn Record> {
                match self {
                    $(Self::$name(resource) => Some(resource.as_record_mut()),)*
                    Self::Unknown(_) => None,
                }
            }

            /// The resource as a type, if it is of that type.
            pub fn downcast_ref<T: ResourceType>(&self) -> Option<&T> {
                self.as_record()?.downcast_ref()
            }

            /// The resource as a type, to change it, if it is of that type.
            pub fn downcast_mut<T: ResourceType>(&mut self) -> Option<&mut T> {
                self.as_record_mut()?.downcast_mut()
            }

            /// The resource as a type, or itself if it is of another type.
            ///
            /// # Errors
            /// The resource, unchanged.
            pub fn downcast<T: ResourceType>(mut self) -> Result<T, Self> {
                match self.downcast_mut() {
                    Some(resource) => Ok(std::mem::take(resource)),
                    None => Err(self),
                }
            }
        }

        impl Clone for Resource {
            fn clone(&self) -> Self {
                match self {
                    $(Self::$name(resource) => Self::$name(resource.clone()),)*
                    Self::Unknown(raw) => Self::Unknown(raw.clone()),
                }
            }
        }

        impl $crate::sealed::Sealed for Resource {}

        impl AnyResource for Resource {
            fn of_type(name: &str) -> Option<Self> {
                Self::of_type(name)
            }

            fn of_raw(raw: RawResource) -> Self {
                Self::Unknown(Box::new(raw))
            }

            fn view(&self) -> ResourceRef<'_> {
                match self {
                    $(Self::$name(resource) => ResourceRef::Known(resource.as_record()),)*
                    Self::Unknown(raw) => ResourceRef::Unknown(raw),
                }
            }

            fn as_record_mut(&mut self) -> Option<&mut dyn Record> {
                self.as_record_mut()
            }
        }

        $crate::reflect::reflected_resource!(Resource);

        impl Document for Resource {
            fn read_from(session: &mut Session<'_>) -> Result<Option<Self>, Halt> {
                read_any(session)
            }

            fn view(&self) -> ResourceRef<'_> {
                AnyResource::view(self)
            }
        }

        $(
            impl From<$name> for Resource {
                fn from(resource: $name) -> Self {
                    Self::$name(ResourceBox::new(resource))
                }
            }

            impl ResourceType for $name {
                type Meta = Meta;

                fn id(&self) -> Option<&str> {
                    self.id.as_deref()
                }

                fn meta(&self) -> Option<&Meta> {
                    self.meta.as_deref()
                }

                fn meta_mut(&mut self) -> &mut Option<Box<Meta>> {
                    &mut self.meta
                }
            }
        )*
    };
}
pub(crate) use resources;
