//! A module, read: what of it the cut needs to know.

use std::collections::BTreeMap;
use std::error::Error;
use std::ops::Range;
use wasmparser::{
    ConstExpr, DataKind, ElementItems, ElementKind, Export, ExternalKind, FuncType, FunctionBody,
    Global, Import, KnownCustom, MemoryType, Name, Operator, Parser, Payload, TableType, TypeRef,
};

/// What came of reading; why it could not be, in words.
pub(super) type Read<T> = Result<T, Box<dyn Error>>;

/// A module with one table of functions and one memory, that imports nothing but functions.
#[derive(Default)]
pub(super) struct Module<'m> {
    pub(super) types: Vec<FuncType>,
    pub(super) imports: Vec<Import<'m>>,
    /// The type of each function, the imported ones first.
    pub(super) functions: Vec<u32>,
    pub(super) tables: Vec<TableType>,
    pub(super) memories: Vec<MemoryType>,
    pub(super) globals: Vec<Global<'m>>,
    pub(super) exports: Vec<Export<'m>>,
    pub(super) start: Option<u32>,
    /// From slot of the table to function.
    pub(super) slots: BTreeMap<u32, u32>,
    pub(super) bodies: Vec<FunctionBody<'m>>,
    pub(super) segments: Vec<Segment<'m>>,
    pub(super) names: BTreeMap<u32, &'m str>,
    /// Where the content of the two sections begins.
    pub(super) code: usize,
    pub(super) data: usize,
    /// What is for tools, by name.
    pub(super) customs: Vec<(&'m str, KnownCustom<'m>)>,
}

/// A piece of memory: its first address, where it stands in the file, and what it holds.
pub(super) struct Segment<'m> {
    pub(super) address: u32,
    pub(super) file: Range<usize>,
    pub(super) content: &'m [u8],
}

impl<'m> Module<'m> {
    pub(super) fn read(bytes: &'m [u8]) -> Read<Self> {
        let mut module = Self::default();
        for payload in Parser::new(0).parse_all(bytes) {
            module.take(payload?)?;
        }
        let is_function = |import: &Import| matches!(import.ty, TypeRef::Func(_));
        let is_of_functions = |table: &&TableType| table.element_type.is_func_ref();
        if module.tables.iter().filter(is_of_functions).count() != 1 || module.memories.len() != 1 {
            return Err("it has not one table of functions and one memory".into());
        }
        if !module.imports.iter().all(is_function) {
            return Err("it imports something that is no function".into());
        }
        Ok(module)
    }

    fn take(&mut self, payload: Payload<'m>) -> Read<()> {
        match payload {
            Payload::TypeSection(types) => {
                for ty in types.into_iter_err_on_gc_types() {
                    self.types.push(ty?);
                }
            }
            Payload::ImportSection(imports) => {
                for import in imports.into_imports() {
                    let import = import?;
                    if let TypeRef::Func(ty) = import.ty {
                        self.functions.push(ty);
                    }
                    self.imports.push(import);
                }
            }
            Payload::FunctionSection(functions) => {
                for function in functions {
                    self.functions.push(function?);
                }
            }
            Payload::TableSection(tables) => {
                for table in tables {
                    self.tables.push(table?.ty);
                }
            }
            Payload::MemorySection(memories) => {
                for memory in memories {
                    self.memories.push(memory?);
                }
            }
            Payload::GlobalSection(globals) => {
                for global in globals {
                    self.globals.push(global?);
                }
            }
            Payload::ExportSection(exports) => {
                for export in exports {
                    self.exports.push(export?);
                }
            }
            Payload::StartSection { func, .. } => self.start = Some(func),
            Payload::ElementSection(elements) => {
                for element in elements {
                    let element = element?;
                    let ElementKind::Active { offset_expr, .. } = element.kind else {
                        return Err("a part of its table is not filled at the start".into());
                    };
                    let ElementItems::Functions(functions) = element.items else {
                        return Err("a part of its table is filled with something else".into());
                    };
                    for (slot, function) in (constant(&offset_expr)?..).zip(functions) {
                        self.slots.insert(slot, function?);
                    }
                }
            }
            Payload::CodeSectionStart { range, .. } => self.code = range.start,
            Payload::CodeSectionEntry(body) => self.bodies.push(body),
            Payload::DataSection(data) => {
                self.data = data.range().start;
                for segment in data {
                    let segment = segment?;
                    let DataKind::Active { offset_expr, .. } = segment.kind else {
                        return Err("a part of its memory is not filled at the start".into());
                    };
                    let (end, content) = (segment.range.end, segment.data);
                    let file = end - content.len()..end;
                    self.segments.push(Segment { address: constant(&offset_expr)?, file, content });
                }
            }
            Payload::CustomSection(custom) => match custom.as_known() {
                KnownCustom::Name(names) => {
                    for part in names {
                        if let Name::Function(functions) = part? {
                            for name in functions {
                                let name = name?;
                                self.names.insert(name.index, name.name);
                            }
                        }
                    }
                }
                known => self.customs.push((custom.name(), known)),
            },
            _ => {}
        }
        Ok(())
    }

    /// How many functions are imported.
    pub(super) fn imported(&self) -> u32 {
        u32::try_from(self.imports.len()).unwrap_or(u32::MAX)
    }

    /// What the module offers and what it does at the start.
    pub(super) fn roots(&self) -> Vec<u32> {
        let exports = self.exports.iter().filter(|export| export.kind == ExternalKind::Func);
        exports.map(|export| export.index).chain(self.start).collect()
    }

    /// The body of a function that is not imported.
    pub(super) fn body(&self, function: u32) -> Option<&FunctionBody<'m>> {
        self.bodies.get(function.checked_sub(self.imported())? as usize)
    }

    /// The number of the table of functions.
    pub(super) fn table(&self) -> u32 {
        let found = self.tables.iter().position(|table| table.element_type.is_func_ref());
        found.and_then(|at| u32::try_from(at).ok()).unwrap_or_default()
    }

    /// The type of a function.
    pub(super) fn type_of(&self, function: u32) -> Read<u32> {
        let ty = self.functions.get(function as usize).copied();
        ty.ok_or_else(|| format!("it has no function {function}").into())
    }

    /// Which functions a function names.
    pub(super) fn called(&self, function: u32) -> Read<Vec<u32>> {
        let mut called = Vec::new();
        if let Some(body) = self.body(function) {
            for operator in body.get_operators_reader()? {
                match operator? {
                    Operator::Call { function_index: other }
                    | Operator::ReturnCall { function_index: other }
                    | Operator::RefFunc { function_index: other } => called.push(other),
                    _ => {}
                }
            }
        }
        Ok(called)
    }
}

/// A number that is known before the program runs.
fn constant(expression: &ConstExpr) -> Read<u32> {
    match expression.get_operators_reader().read()? {
        Operator::I32Const { value } => Ok(value.cast_unsigned()),
        _ => Err("a place in it is not told by a number".into()),
    }
}
