//! Writing a part: functions of the whole module under new numbers.

use super::read::{Module, Read};
use std::collections::BTreeMap;
use wasm_encoder::reencode::{self, Reencode};
use wasm_encoder::{CodeSection, FuncType, Function, FunctionSection, NameMap, TypeSection};
use wasmparser::FunctionBody;

/// A part while it is written. What is not a function keeps its number.
#[derive(Default)]
pub(super) struct Part {
    /// The numbers of functions here, by those in the whole module.
    numbers: BTreeMap<u32, u32>,
    /// Types that are in use here, as they are in the whole module, and their numbers here.
    types: Vec<wasmparser::FuncType>,
    of_whole: Vec<wasmparser::FuncType>,
    pub(super) functions: FunctionSection,
    pub(super) code: CodeSection,
    pub(super) names: NameMap,
}

/// A function that is asked for in a part that does not have it.
#[derive(Debug)]
pub(super) struct Missing(u32);

impl std::fmt::Display for Missing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "function {} is called from the other part", self.0)
    }
}

impl std::error::Error for Missing {}

impl Reencode for Part {
    type Error = Missing;

    fn function_index(&mut self, of_whole: u32) -> Result<u32, reencode::Error<Missing>> {
        let number = self.numbers.get(&of_whole).copied();
        number.ok_or(reencode::Error::UserError(Missing(of_whole)))
    }

    fn type_index(&mut self, of_whole: u32) -> Result<u32, reencode::Error<Missing>> {
        Ok(self.type_of(of_whole))
    }
}

impl Part {
    /// A part that has these functions, in this order.
    pub(super) fn new(module: &Module, functions: impl IntoIterator<Item = u32>) -> Self {
        let mut part = Self { of_whole: module.types.clone(), ..Self::default() };
        for (here, of_whole) in (0..).zip(functions) {
            part.numbers.insert(of_whole, here);
            if let Some(name) = module.names.get(&of_whole) {
                part.names.append(here, name);
            }
        }
        part
    }

    /// The number of a function here.
    pub(super) fn number(&self, of_whole: u32) -> Read<u32> {
        Ok(*self.numbers.get(&of_whole).ok_or(Missing(of_whole))?)
    }

    /// The number of a type here.
    pub(super) fn type_of(&mut self, of_whole: u32) -> u32 {
        let ty = self.of_whole.get(of_whole as usize);
        let at = self.types.iter().position(|other| Some(other) == ty);
        let at = at.unwrap_or_else(|| {
            self.types.extend(ty.cloned());
            self.types.len().saturating_sub(1)
        });
        u32::try_from(at).unwrap_or(u32::MAX)
    }

    /// Writes a function as it is.
    pub(super) fn write(&mut self, ty: u32, body: &FunctionBody) -> Read<()> {
        let ty = self.type_of(ty);
        self.functions.function(ty);
        let mut code = CodeSection::new();
        std::mem::swap(&mut code, &mut self.code);
        let written = self.parse_function_body(&mut code, body.clone());
        self.code = code;
        Ok(written?)
    }

    /// Writes a function of which the body is given.
    pub(super) fn write_own(&mut self, ty: u32, body: &Function) {
        let ty = self.type_of(ty);
        self.functions.function(ty);
        self.code.function(body);
    }

    /// The types that turned out to be in use.
    pub(super) fn types(&mut self) -> Read<TypeSection> {
        let mut section = TypeSection::new();
        for ty in self.types.clone() {
            let ty: FuncType = self.func_type(ty)?;
            section.ty().func_type(&ty);
        }
        Ok(section)
    }
}
