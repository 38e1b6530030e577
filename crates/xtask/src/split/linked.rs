//! What of the program only the late part needs, by what the linker wrote down: for each place in code and data that names
//! a function or an address, which one.
//!
//! Who may call what, and who may know which address, follows from that exactly; nothing is told by names but the gates.

use super::read::{Module, Read};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use wasmparser::{KnownCustom, Linking, RelocationType, SymbolInfo};

/// What is known of the table and of memory.
#[derive(Debug, Default)]
pub(super) struct Reach {
    /// Slots of the table that only the late part can know.
    pub(super) late_slots: BTreeSet<u32>,
    /// Stretches of memory, from one address to another, that only the late part can know.
    pub(super) late_memory: Vec<Range<u32>>,
}

/// What is named at some place.
#[derive(Clone, Copy, Debug)]
enum Named {
    /// A function, to be called.
    Function(u32),
    /// A function by its slot in the table.
    Slot(u32),
    /// A stretch of memory, by its number among the symbols.
    Memory(usize),
}

/// What the linker wrote down.
#[derive(Default)]
struct Marks {
    /// Functions and stretches of memory, by the number of their symbol.
    functions: BTreeMap<usize, u32>,
    memory: BTreeMap<usize, Range<u32>>,
    /// What is named, by the place in the file.
    named: BTreeMap<usize, Named>,
}

/// Walks from what can be called from outside, and stops at the gates.
pub(super) fn reach(module: &Module, gates: &BTreeSet<u32>) -> Read<Reach> {
    Marks::of(module)?.walk(module, gates)
}

impl Marks {
    fn walk(&self, module: &Module, gates: &BTreeSet<u32>) -> Read<Reach> {
        let slots: BTreeMap<u32, u32> = module.slots.iter().map(|(slot, f)| (*f, *slot)).collect();
        let mut functions = BTreeSet::new();
        let mut memory = BTreeSet::new();
        let mut early_slots = BTreeSet::new();
        let mut to_do: Vec<Named> = module.roots().into_iter().map(Named::Function).collect();
        to_do.extend(self.outside_of_symbols(module));
        while let Some(named) = to_do.pop() {
            match named {
                Named::Function(function) | Named::Slot(function) => {
                    if let (Named::Slot(_), Some(slot)) = (named, slots.get(&function)) {
                        if gates.contains(&function) {
                            return Err("a gate is called by its slot in the table".into());
                        }
                        early_slots.insert(*slot);
                    }
                    if !gates.contains(&function)
                        && functions.insert(function)
                        && let Some(body) = module.body(function)
                    {
                        to_do.extend(self.named.range(body.range()).map(|(_, named)| *named));
                    }
                }
                Named::Memory(symbol) => {
                    if memory.insert(symbol)
                        && let Some(stretch) = self.memory.get(&symbol)
                    {
                        to_do.extend(self.within(module, stretch));
                    }
                }
            }
        }
        let is_late = |slot: &&u32| !early_slots.contains(*slot);
        Ok(Reach {
            late_slots: module.slots.keys().filter(is_late).copied().collect(),
            late_memory: self.but(&memory),
        })
    }

    fn of(module: &Module) -> Read<Self> {
        let mut marks = Self::default();
        for (_, custom) in &module.customs {
            let KnownCustom::Linking(linking) = custom else { continue };
            for part in linking.subsections() {
                let Linking::SymbolTable(symbols) = part? else { continue };
                for (number, symbol) in symbols.into_iter().enumerate() {
                    marks.add(module, number, &symbol?);
                }
            }
        }
        for (name, custom) in &module.customs {
            let KnownCustom::Reloc(places) = custom else { continue };
            let start = match *name {
                "reloc.CODE" => module.code,
                "reloc.DATA" => module.data,
                _ => continue,
            };
            for place in places.entries() {
                let place = place?;
                let symbol = place.index as usize;
                let function = marks.functions.get(&symbol);
                let named = match place.ty {
                    RelocationType::FunctionIndexLeb => function.copied().map(Named::Function),
                    RelocationType::TableIndexSleb | RelocationType::TableIndexI32 => {
                        function.copied().map(Named::Slot)
                    }
                    RelocationType::MemoryAddrLeb
                    | RelocationType::MemoryAddrSleb
                    | RelocationType::MemoryAddrI32 => Some(Named::Memory(symbol)),
                    RelocationType::TypeIndexLeb
                    | RelocationType::GlobalIndexLeb
                    | RelocationType::TableNumberLeb => continue,
                    _ => None,
                };
                let named =
                    named.ok_or_else(|| format!("it has a mark of a new kind: {place:?}"))?;
                marks.named.insert(start + place.offset as usize, named);
            }
        }
        if marks.named.is_empty() {
            return Err("the linker did not write down what names what".into());
        }
        Ok(marks)
    }

    fn add(&mut self, module: &Module, number: usize, symbol: &SymbolInfo) {
        match symbol {
            SymbolInfo::Func { index, .. } => {
                self.functions.insert(number, *index);
            }
            SymbolInfo::Data { symbol: Some(data), .. } => {
                if let Some(segment) = module.segments.get(data.index as usize) {
                    let start = segment.address + data.offset;
                    self.memory.insert(number, start..start + data.size);
                }
            }
            _ => {}
        }
    }

    /// What is named in a stretch of memory.
    fn within(&self, module: &Module, stretch: &Range<u32>) -> Vec<Named> {
        let segments = module.segments.iter().filter_map(|segment| {
            let from = stretch.start.max(segment.address) - segment.address;
            let to = stretch.end.checked_sub(segment.address)?;
            let place = |offset: u32| segment.file.end.min(segment.file.start + offset as usize);
            let (from, to) = (place(from), place(to));
            (from < to).then(|| self.named.range(from..to).map(|(_, named)| *named))
        });
        segments.flatten().collect()
    }

    /// What is named where no symbol says what it is: that may be known to all.
    fn outside_of_symbols(&self, module: &Module) -> Vec<Named> {
        let known = joined(self.memory.values().cloned().collect());
        let mut named = Vec::new();
        for segment in &module.segments {
            let mut from = segment.address;
            for stretch in &known {
                if stretch.start > from {
                    named.extend(self.within(module, &(from..stretch.start)));
                }
                from = from.max(stretch.end);
            }
            named.extend(self.within(module, &(from..u32::MAX)));
        }
        named
    }

    /// The stretches of memory with a symbol, without those of these symbols.
    fn but(&self, early: &BTreeSet<usize>) -> Vec<Range<u32>> {
        let (early, late): (Vec<_>, Vec<_>) =
            self.memory.iter().partition(|(number, _)| early.contains(number));
        let early = joined(early.into_iter().map(|(_, stretch)| stretch.clone()).collect());
        let late = joined(late.into_iter().map(|(_, stretch)| stretch.clone()).collect());
        late.into_iter().flat_map(|stretch| without(stretch, &early)).collect()
    }
}

/// Stretches in order, those that touch in one.
fn joined(mut stretches: Vec<Range<u32>>) -> Vec<Range<u32>> {
    stretches.retain(|stretch| !stretch.is_empty());
    stretches.sort_by_key(|stretch| stretch.start);
    let mut joined: Vec<Range<u32>> = Vec::new();
    for stretch in stretches {
        match joined.last_mut() {
            Some(last) if stretch.start <= last.end => last.end = last.end.max(stretch.end),
            _ => joined.push(stretch),
        }
    }
    joined
}

/// What is left of a stretch where others, in order, are taken out of it.
fn without(stretch: Range<u32>, others: &[Range<u32>]) -> Vec<Range<u32>> {
    let mut left = Vec::new();
    let mut from = stretch.start;
    for other in others.iter().filter(|o| o.start < stretch.end && o.end > stretch.start) {
        if other.start > from {
            left.push(from..other.start);
        }
        from = from.max(other.end);
    }
    if from < stretch.end {
        left.push(from..stretch.end);
    }
    left
}

#[cfg(test)]
mod tests {
    use super::*;
    use wasmparser::Operator;

    /// A module with what a linker would write down: a call names its function, a constant below 100 a slot, and one from
    /// 1024 on the stretch of memory that begins there. `memory` has the stretches, `pointers` what stands in memory: at
    /// which address, and what it names.
    fn linked(text: &str, memory: &[Range<u32>], pointers: &[(u32, Named)]) -> Reach {
        let bytes = wat::parse_str(text).expect("a module");
        let mut module = Module::read(&bytes).expect("read");
        let memory_by_symbol = memory.iter().cloned().enumerate().collect();
        let mut marks = Marks { memory: memory_by_symbol, ..Marks::default() };
        let slots = module.slots.clone();
        for body in &module.bodies {
            for operator in body.get_operators_reader().expect("a body").into_iter_with_offsets() {
                let (operator, at) = operator.expect("an operator");
                let named = match operator {
                    Operator::Call { function_index } => Named::Function(function_index),
                    Operator::I32Const { value } if value < 100 => {
                        Named::Slot(*slots.get(&value.cast_unsigned()).expect("a slot"))
                    }
                    Operator::I32Const { value } => {
                        let is_it = |range: &Range<u32>| range.start == value.cast_unsigned();
                        Named::Memory(memory.iter().position(is_it).expect("a stretch"))
                    }
                    _ => continue,
                };
                marks.named.insert(at + 1, named);
            }
        }
        let segment = module.segments.first().expect("memory");
        for (address, named) in pointers {
            let at = segment.file.start + (address - segment.address) as usize;
            marks.named.insert(at, *named);
        }
        module.customs.clear();
        marks.walk(&module, &[GATE].into()).expect("walked")
    }

    const GATE: u32 = 2;

    /// Main knows the first stretch of memory, which knows the first slot; the function there knows the second stretch. The
    /// gate knows the third, which knows the second slot.
    const PROGRAM: &str = "(module (func (export \"main\") (drop (i32.const 1024)) (call 2))
        (func (drop (i32.const 1032))) (func (drop (i32.const 1040))) (func)
        (table 3 funcref) (memory 1) (elem (i32.const 1) func 1 3)
        (data (i32.const 1024) \"0123456701234567012345670123\"))";

    #[test]
    fn what_only_the_other_side_of_a_gate_can_know_is_late() {
        let memory = [1024..1032, 1032..1040, 1040..1048];
        let pointers = [(1024, Named::Slot(1)), (1044, Named::Slot(3))];
        let reach = linked(PROGRAM, &memory, &pointers);
        assert_eq!(reach.late_slots, [2].into());
        assert_eq!(reach.late_memory.first(), Some(&(1040..1048)));
    }

    #[test]
    fn what_stands_in_memory_without_a_symbol_may_be_known_to_all() {
        let memory = [1024..1032, 1032..1040, 1040..1044];
        let pointers = [(1024, Named::Slot(1)), (1044, Named::Slot(3))];
        let reach = linked(PROGRAM, &memory, &pointers);
        assert_eq!(reach.late_slots, [].into());
        assert_eq!(reach.late_memory.first(), Some(&(1040..1044)));
    }

    #[test]
    fn stretches_are_cut_where_others_are() {
        assert_eq!(without(0..10, &[0..2, 4..5, 9..12]), [2..4, 5..9]);
        assert_eq!(without(0..10, &[]).first(), Some(&(0..10)));
        assert_eq!(joined(vec![4..6, 0..2, 2..3, 5..9, 7..7]), [0..3, 4..9]);
    }
}
