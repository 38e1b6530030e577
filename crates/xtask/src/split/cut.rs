//! The cut itself: which functions, slots and bytes go to which part, and both as modules.

use super::linked::Reach;
use super::part::Part;
use super::read::{Module, Read, Segment};
use std::collections::{BTreeMap, BTreeSet};
use std::hash::{DefaultHasher, Hasher};
use std::ops::Range;
use wasm_encoder::reencode::Reencode;
use wasm_encoder::{
    ConstExpr, DataSection, ElementSection, Elements, EntityType, ExportKind, ExportSection,
    Function, GlobalSection, ImportSection, Instruction, MemorySection, NameSection, StartSection,
    TableSection,
};
use wasmparser::{ExternalKind, TypeRef};

/// Under this name the late part asks for what the early one has.
const EARLY: &str = "a";

/// A gap of so many bytes at most is filled with zeros: another piece of memory would weigh more.
const SMALL_GAP: u32 = 16;

/// What goes where.
pub(super) struct Cut<'m> {
    module: &'m Module<'m>,
    gates: BTreeSet<u32>,
    /// Functions of the early part; the gates are in neither.
    early: BTreeSet<u32>,
    late_memory: &'m [Range<u32>],
    /// What the late part asks for, and the name that it is offered under.
    shared: BTreeMap<u32, String>,
    /// The names of what is shared besides: tables, memories and globals.
    places: Vec<(String, ExportKind, u32)>,
    /// Of which program the parts are.
    seal: String,
}

impl<'m> Cut<'m> {
    pub(super) fn new(
        module: &'m Module<'m>,
        gates: BTreeSet<u32>,
        reach: &'m Reach,
    ) -> Read<Self> {
        let mut early = BTreeSet::new();
        let is_early = |(slot, _): &(&u32, &u32)| !reach.late_slots.contains(*slot);
        let mut to_do: Vec<u32> = module.slots.iter().filter(is_early).map(|(_, f)| *f).collect();
        to_do.extend(module.roots());
        if to_do.iter().any(|function| gates.contains(function)) {
            return Err("a gate can be called without being asked for".into());
        }
        while let Some(function) = to_do.pop() {
            if !gates.contains(&function) && early.insert(function) {
                to_do.extend(module.called(function)?);
            }
        }
        let mut cut = Self {
            module,
            gates,
            early,
            late_memory: &reach.late_memory,
            shared: BTreeMap::new(),
            places: Vec::new(),
            seal: seal(module),
        };
        cut.share()?;
        Ok(cut)
    }

    /// All functions of the late part that have a body there.
    fn late_functions(&self) -> impl Iterator<Item = u32> {
        let all = self.module.imported()..u32::try_from(self.module.functions.len()).unwrap_or(0);
        all.filter(|function| !self.early.contains(function))
    }

    /// Finds out what the late part asks for, and gives it names.
    fn share(&mut self) -> Read<()> {
        let mut asked = BTreeSet::new();
        for function in self.late_functions() {
            for other in self.module.called(function)? {
                // What only the late part calls of the browser comes through the early one.
                if other < self.module.imported() || self.early.contains(&other) {
                    asked.insert(other);
                }
            }
        }
        let taken: BTreeSet<&str> = self.module.exports.iter().map(|export| export.name).collect();
        let mut names = (0..).map(name).filter(|name| !taken.contains(name.as_str()));
        for function in asked {
            let is_it = |kind: ExternalKind, index| kind == ExternalKind::Func && index == function;
            let offered =
                self.module.exports.iter().find(|export| is_it(export.kind, export.index));
            let name = offered.map(|export| export.name.to_owned()).or_else(|| names.next());
            self.shared.insert(function, name.unwrap_or_default());
        }
        let count = |length: usize| 0..u32::try_from(length).unwrap_or(0);
        let tables = count(self.module.tables.len()).map(|index| (ExportKind::Table, index));
        let globals = count(self.module.globals.len()).map(|index| (ExportKind::Global, index));
        for (kind, index) in tables.chain(globals) {
            self.places.push((names.next().unwrap_or_default(), kind, index));
        }
        // Parts of two programs do not fit together: the memory has another name in each.
        self.places.push((self.seal.clone(), ExportKind::Memory, 0));
        Ok(())
    }

    /// How many slots the table has without the gates.
    fn slots(&self) -> u32 {
        let table = self.module.tables.get(self.module.table() as usize);
        table.and_then(|table| u32::try_from(table.initial).ok()).unwrap_or_default()
    }

    /// The slot of each gate, behind all others.
    fn gate_slots(&self) -> impl Iterator<Item = (u32, u32)> {
        (self.slots()..).zip(self.gates.iter().copied())
    }

    /// The early part: the whole without late functions, with gates that call by the table.
    pub(super) fn early(&self) -> Read<Vec<u8>> {
        let module = self.module;
        let all = 0..u32::try_from(module.functions.len())?;
        let imported = module.imported();
        let is_here = |function: &u32| {
            *function < imported || self.early.contains(function) || self.gates.contains(function)
        };
        let mut part = Part::new(module, all.filter(is_here));
        let mut imports = ImportSection::new();
        for import in &module.imports {
            let TypeRef::Func(ty) = import.ty else { continue };
            let ty = EntityType::Function(part.type_of(ty));
            imports.import(import.module, import.name, ty);
        }
        let slots: BTreeMap<u32, u32> =
            self.gate_slots().map(|(slot, gate)| (gate, slot)).collect();
        for (function, body) in (imported..).zip(&module.bodies) {
            let ty = module.type_of(function)?;
            match slots.get(&function) {
                Some(slot) => {
                    let gate = self.gate(ty, *slot, &mut part)?;
                    part.write_own(ty, &gate);
                }
                None if self.early.contains(&function) => part.write(ty, body)?,
                None => {}
            }
        }
        let mut tables = TableSection::new();
        for (index, table) in (0..).zip(&module.tables) {
            tables.table(self.grown(index, *table, &mut part)?);
        }
        let mut memories = MemorySection::new();
        for memory in &module.memories {
            memories.memory(part.memory_type(*memory)?);
        }
        let mut globals = GlobalSection::new();
        for global in &module.globals {
            let value = part.const_expr(global.init_expr.clone())?;
            globals.global(part.global_type(global.ty)?, &value);
        }
        let mut exports = ExportSection::new();
        for export in &module.exports {
            part.parse_export(&mut exports, *export)?;
        }
        let offered: BTreeSet<&str> = module.exports.iter().map(|export| export.name).collect();
        for (function, name) in &self.shared {
            if !offered.contains(name.as_str()) {
                exports.export(name, ExportKind::Func, part.number(*function)?);
            }
        }
        for (name, kind, index) in &self.places {
            exports.export(name, *kind, *index);
        }
        let mut elements = ElementSection::new();
        let is_early =
            |(_, function): &(&u32, &u32)| self.early.contains(function) || **function < imported;
        self.fill(module.slots.iter().filter(is_early), &part, &mut elements)?;
        let mut data = DataSection::new();
        for segment in &module.segments {
            let end = segment.address + u32::try_from(segment.content.len())?;
            let mut early = Vec::new();
            let mut from = segment.address;
            for late in self.late_memory.iter().filter(|l| l.start < end && l.end > segment.address)
            {
                early.push(from..late.start.max(from));
                from = late.end;
            }
            early.push(from..end);
            place(segment, joined(early, SMALL_GAP), self.late_memory, &mut data);
        }
        let mut written = wasm_encoder::Module::new();
        let types = part.types()?;
        written.section(&types).section(&imports).section(&part.functions).section(&tables);
        written.section(&memories).section(&globals).section(&exports);
        if let Some(start) = module.start {
            written.section(&StartSection { function_index: part.number(start)? });
        }
        written.section(&elements).section(&part.code).section(&data);
        Ok(named(written, &part))
    }

    /// The late part: everything else, with the early one's memory and table.
    pub(super) fn late(&self) -> Read<Vec<u8>> {
        let module = self.module;
        let mut part = Part::new(module, self.shared.keys().copied().chain(self.late_functions()));
        let mut imports = ImportSection::new();
        for (function, name) in &self.shared {
            let ty = part.type_of(module.type_of(*function)?);
            imports.import(EARLY, name, EntityType::Function(ty));
        }
        for (name, kind, index) in &self.places {
            let at = *index as usize;
            let ty = match kind {
                ExportKind::Table => {
                    let table = module.tables.get(at).ok_or("a table is missing")?;
                    EntityType::Table(self.grown(*index, *table, &mut part)?)
                }
                ExportKind::Global => {
                    let global = module.globals.get(at).ok_or("a global is missing")?;
                    EntityType::Global(part.global_type(global.ty)?)
                }
                _ => {
                    let memory = module.memories.get(at).ok_or("the memory is missing")?;
                    EntityType::Memory(part.memory_type(*memory)?)
                }
            };
            imports.import(EARLY, name, ty);
        }
        for function in self.late_functions() {
            let body = module.body(function).ok_or("a late function has no body")?;
            part.write(module.type_of(function)?, body)?;
        }
        let mut elements = ElementSection::new();
        let late: BTreeSet<u32> = self.late_functions().collect();
        let filled = module.slots.iter().filter(|(_, function)| late.contains(*function));
        self.fill(filled, &part, &mut elements)?;
        let gates: BTreeMap<u32, u32> = self.gate_slots().collect();
        self.fill(gates.iter(), &part, &mut elements)?;
        let mut data = DataSection::new();
        for segment in &module.segments {
            let end = segment.address + u32::try_from(segment.content.len())?;
            let inside = |late: &Range<u32>| late.start.max(segment.address)..late.end.min(end);
            let late = self.late_memory.iter().map(inside).filter(|late| !late.is_empty());
            place(segment, joined(late.collect(), 0), &[], &mut data);
        }
        let mut written = wasm_encoder::Module::new();
        let types = part.types()?;
        written.section(&types).section(&imports).section(&part.functions);
        written.section(&elements).section(&part.code).section(&data);
        Ok(named(written, &part))
    }

    /// What stands in the early part for a gate: a call by its slot, which the late part fills.
    fn gate(&self, ty: u32, slot: u32, part: &mut Part) -> Read<Function> {
        let params = self.module.types.get(ty as usize).map_or(0, |ty| ty.params().len());
        let mut gate = Function::new([]);
        for param in 0..u32::try_from(params)? {
            gate.instruction(&Instruction::LocalGet(param));
        }
        gate.instruction(&Instruction::I32Const(slot.cast_signed()));
        let (type_index, table_index) = (part.type_of(ty), self.module.table());
        gate.instruction(&Instruction::CallIndirect { type_index, table_index });
        gate.instruction(&Instruction::End);
        Ok(gate)
    }

    /// A table as both parts know it: that of functions has room for the gates.
    fn grown(
        &self,
        index: u32,
        table: wasmparser::TableType,
        part: &mut Part,
    ) -> Read<wasm_encoder::TableType> {
        let mut table = table;
        if index == self.module.table() {
            let more = self.gates.len() as u64;
            table.initial += more;
            table.maximum = table.maximum.map(|most| most + more);
        }
        Ok(part.table_type(table)?)
    }

    /// Fills slots, those that follow each other in one go.
    fn fill<'s>(
        &self,
        slots: impl Iterator<Item = (&'s u32, &'s u32)>,
        part: &Part,
        into: &mut ElementSection,
    ) -> Read<()> {
        let mut runs: Vec<(u32, Vec<u32>)> = Vec::new();
        for (slot, function) in slots {
            let number = part.number(*function)?;
            match runs.last_mut() {
                Some((first, run)) if *first as usize + run.len() == *slot as usize => {
                    run.push(number);
                }
                _ => runs.push((*slot, vec![number])),
            }
        }
        // Nothing is written for the first table.
        let table = Some(self.module.table()).filter(|table| *table != 0);
        for (first, run) in &runs {
            into.active(
                table,
                &ConstExpr::i32_const(first.cast_signed()),
                Elements::Functions(run.into()),
            );
        }
        Ok(())
    }
}

/// What tells this program from all others.
fn seal(module: &Module) -> String {
    let mut hasher = DefaultHasher::new();
    module.bodies.iter().for_each(|body| hasher.write(body.as_bytes()));
    module.segments.iter().for_each(|segment| hasher.write(segment.content));
    format!("{:08x}", hasher.finish() >> 32)
}

/// The names that are given, from short to long.
fn name(number: u32) -> String {
    const LETTERS: &[u8; 52] = b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    let mut name = String::new();
    let mut rest = number as usize;
    loop {
        name.insert(0, char::from(LETTERS.get(rest % 52).copied().unwrap_or_default()));
        rest /= 52;
        if rest == 0 {
            return name;
        }
        rest -= 1;
    }
}

/// Stretches in order, in one where no more lies between them.
fn joined(stretches: Vec<Range<u32>>, gap: u32) -> Vec<Range<u32>> {
    let mut joined: Vec<Range<u32>> = Vec::new();
    for stretch in stretches.into_iter().filter(|stretch| !stretch.is_empty()) {
        match joined.last_mut() {
            Some(last) if stretch.start - last.end <= gap => last.end = stretch.end,
            _ => joined.push(stretch),
        }
    }
    joined
}

/// Writes stretches of a segment, with zeros in the place of what is left out.
fn place(
    segment: &Segment,
    stretches: Vec<Range<u32>>,
    without: &[Range<u32>],
    into: &mut DataSection,
) {
    for stretch in stretches {
        let bytes = (stretch.clone()).map(|address| {
            let is_out = without.iter().any(|other| other.contains(&address));
            let at = (address - segment.address) as usize;
            if is_out { 0 } else { segment.content.get(at).copied().unwrap_or_default() }
        });
        let bytes: Vec<u8> = bytes.collect();
        if bytes.iter().any(|byte| *byte != 0) {
            into.active(0, &ConstExpr::i32_const(stretch.start.cast_signed()), bytes);
        }
    }
}

/// The module with the names of its functions.
fn named(mut module: wasm_encoder::Module, part: &Part) -> Vec<u8> {
    let mut names = NameSection::new();
    names.functions(&part.names);
    module.section(&names.as_custom());
    module.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::split::gates;
    use std::collections::BTreeMap;
    use wasmparser::Validator;

    const GATE: [&str; 3] = ["pages", "late", "page"];

    /// A program whose main function calls a gate, which calls a late function that calls an early one. The late one has the
    /// second slot of the table, and of memory the letters in capitals.
    fn program(gate: &str, more: &str) -> Vec<u8> {
        let text = format!(
            "(module (import \"a\" \"x\" (func $js)) (import \"a\" \"y\" (func $late_js))
               (func ${gate} (call $late)) (func $early (call $js))
               (func $late (call $early) (call $late_js)) (func $main (call ${gate}))
               (table 3 3 funcref) (memory 1) (global (mut i32) (i32.const 8))
               (export \"a\" (memory 0)) (export \"b\" (func $main)) {more}
               (elem (i32.const 1) func $early $late)
               (data (i32.const 1024) \"earlyLATEearly\") (data (i32.const 2048) \"LATE\"))"
        );
        wat::parse_str(text).expect("a module")
    }

    fn reach() -> Reach {
        Reach { late_slots: [2].into(), late_memory: vec![1029..1033, 2048..2052] }
    }

    fn parts(whole: &[u8]) -> Read<(Vec<u8>, Vec<u8>)> {
        let (whole, reach) = (Module::read(whole)?, reach());
        let cut = Cut::new(&whole, gates::of(&whole, &[GATE])?, &reach)?;
        Ok((cut.early()?, cut.late()?))
    }

    /// What stands in memory where it is not zero, by address.
    fn memory(module: &Module) -> BTreeMap<u32, u8> {
        let bytes = module
            .segments
            .iter()
            .flat_map(|segment| (segment.address..).zip(segment.content.iter().copied()));
        bytes.filter(|(_, byte)| *byte != 0).collect()
    }

    #[test]
    fn each_function_slot_and_byte_is_in_one_part_and_gates_call_by_the_table() {
        let whole = program("portal_app::pages::late::page", "");
        let (early, late) = parts(&whole).expect("parts");
        for part in [&early, &late] {
            Validator::new().validate_all(part).expect("a valid module");
        }
        let late = {
            // The late part has no table of its own: it is read with one.
            let text = wasmparser::Parser::new(0).parse_all(&late);
            let asked = text.filter_map(|payload| match payload.expect("read") {
                wasmparser::Payload::ImportSection(imports) => Some(imports),
                _ => None,
            });
            let names = asked.flat_map(wasmparser::SectionLimited::into_imports);
            names.map(|import| import.expect("an import").name.to_owned()).collect::<Vec<_>>()
        };
        let early = Module::read(&early).expect("the early part");
        // Early, main, and the gate as a call by the table; both functions of the browser.
        assert_eq!((early.imports.len(), early.bodies.len()), (2, 3));
        assert_eq!(early.slots.keys().copied().collect::<Vec<_>>(), [1]);
        assert_eq!(
            early.tables.first().map(|table| (table.initial, table.maximum)),
            Some((4, Some(4)))
        );
        let letters: Vec<u8> = memory(&early).into_values().collect();
        assert_eq!(letters, b"earlyearly");
        // Whatever the late part asks for is offered.
        let offered: Vec<&str> = early.exports.iter().map(|export| export.name).collect();
        assert_eq!(late.len(), 5, "early, late_js, table, global, memory: {late:?}");
        assert!(
            late.iter().all(|name| offered.contains(&name.as_str())),
            "{late:?} of {offered:?}"
        );
    }

    #[test]
    fn parts_of_two_programs_do_not_fit_together() {
        let seal_of = |bytes: &[u8]| seal(&Module::read(bytes).expect("read"));
        let one = program("portal_app::pages::late::page", "");
        let other = program("portal_app::pages::late::page", "(func (export \"c\"))");
        assert_ne!(seal_of(&one), seal_of(&other));
        assert_eq!(seal_of(&one), seal_of(&one));
    }

    #[test]
    fn a_gate_that_is_gone_or_can_be_called_unasked_is_an_error() {
        let error = |whole: &[u8]| match parts(whole) {
            Err(error) => error.to_string(),
            Ok(_) => panic!("it was cut"),
        };
        assert!(error(&program("portal_app::pages::late::other", "")).contains("not there"));
        let offered = "(export \"c\" (func $portal_app::pages::late::page))";
        let whole = program("portal_app::pages::late::page", offered);
        assert!(error(&whole).contains("without being asked"));
    }

    #[test]
    fn names_are_short_and_none_comes_twice() {
        let names: BTreeSet<String> = (0..3000).map(name).collect();
        assert_eq!(names.len(), 3000);
        assert_eq!([name(0), name(51), name(52), name(53)], ["a", "Z", "aa", "ab"]);
    }
}
