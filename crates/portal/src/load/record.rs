//! Takes the fields out of one record, each on its own: a fault in one leaves the others as they are.

use super::fault::{Consequence, Expected, Fault, File, Problem};
use super::json::{Json, Object};
use super::told::{Found, Path};

/// A record of a file, and the faults found in it so far.
pub(super) struct Record<'a> {
    file: File,
    path: Path,
    fields: Object,
    faults: &'a mut Vec<Fault>,
    is_lost: bool,
    first_fault: usize,
}

/// Whether a record can do without a value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Need {
    /// Without it the record is lost.
    Must,
    /// It may be missing.
    May,
}

/// A value taken out of a record, with its place.
pub(super) struct Field {
    pub(super) path: Path,
    pub(super) value: Json,
    pub(super) need: Need,
}

impl<'a> Record<'a> {
    pub(super) fn new(file: File, path: Path, fields: Object, faults: &'a mut Vec<Fault>) -> Self {
        let first_fault = faults.len();
        Self { file, path, fields, faults, is_lost: false, first_fault }
    }

    // Taking fields out.

    /// Takes a field out. `null` and empty text are the same as no field.
    pub(super) fn field(&mut self, key: &str, need: Need) -> Option<Field> {
        match self.fields.take(key) {
            Some(value) if !value.is_blank() => {
                Some(Field { path: self.path.field(key), value, need })
            }
            _ => {
                if need == Need::Must {
                    let path = self.path.field(key);
                    self.lose(path, Found::default(), Problem::MissingField);
                }
                None
            }
        }
    }

    /// Reads the values of a list that may be left out, one by one.
    pub(super) fn each(&mut self, key: &str, read: &mut dyn FnMut(&mut Self, Field)) {
        if let Some(mut field) = self.field(key, Need::May) {
            self.each_of(&mut field, read);
        }
    }

    /// The same for a list that was taken out already. Its values are moved out of it.
    pub(super) fn each_of(&mut self, field: &mut Field, read: &mut dyn FnMut(&mut Self, Field)) {
        let Json::List(list) = &mut field.value else {
            self.fault(field, Problem::WrongType(Expected::List));
            return;
        };
        for (position, value) in std::mem::take(list).into_iter().enumerate() {
            read(self, Field { path: field.path.item(position), value, need: Need::May });
        }
    }

    /// Reads the objects of a list, each to be read and left like a record.
    pub(super) fn each_object(&mut self, key: &str, read: &mut dyn FnMut(Record<'_>)) {
        self.each(key, &mut |record, mut field| {
            if let Some(inner) = record.enter(&mut field) {
                read(inner);
            }
        });
    }

    /// An object that may be left out, to be read and left like a record.
    pub(super) fn object(&mut self, key: &str) -> Option<Record<'_>> {
        let mut field = self.field(key, Need::May)?;
        self.enter(&mut field)
    }

    /// The same for one that was taken out already. Its fields are moved out of it.
    pub(super) fn enter(&mut self, field: &mut Field) -> Option<Record<'_>> {
        if let Json::Object(fields) = &mut field.value {
            let fields = std::mem::take(fields);
            return Some(Record::new(self.file, field.path.clone(), fields, self.faults));
        }
        self.fault(field, Problem::WrongType(Expected::Object));
        None
    }

    /// Passes over a field that is for editors alone.
    pub(super) fn pass_over(&mut self, key: &str) {
        self.fields.take(key);
    }

    // Faults.

    /// How many faults were found so far, to see whether reading something found another.
    pub(super) fn faults(&self) -> usize {
        self.faults.len()
    }

    /// Notes that a value cannot be used, nor the record if it must have it.
    pub(super) fn fault(&mut self, field: &Field, problem: Problem) {
        let (path, found) = (field.path.clone(), Found::value(&field.value));
        match field.need {
            Need::Must => self.lose(path, found, problem),
            Need::May => self.note(path, found, problem, Consequence::ValueLost),
        }
    }

    /// Notes something about a value that is used all the same.
    pub(super) fn remark(&mut self, field: &Field, problem: Problem) {
        self.note(field.path.clone(), Found::value(&field.value), problem, Consequence::Kept);
    }

    /// Notes that the record cannot be used because of this value, whether it must have it or not.
    pub(super) fn lose_by(&mut self, field: &Field, problem: Problem) {
        self.lose(field.path.clone(), Found::value(&field.value), problem);
    }

    /// Notes that the record cannot be used because of the value that was found faulty last.
    pub(super) fn lose_by_last_fault(&mut self) {
        self.is_lost = true;
        if let Some(fault) = self.faults.last_mut() {
            fault.consequence = Consequence::RecordLost;
        }
    }

    fn lose(&mut self, path: Path, found: Found, problem: Problem) {
        self.is_lost = true;
        self.note(path, found, problem, Consequence::RecordLost);
    }

    /// Notes a fault of something that is no field any more.
    pub(super) fn note(
        &mut self,
        path: Path,
        found: Found,
        problem: Problem,
        consequence: Consequence,
    ) {
        let (path, found) = (path.told(), found.told());
        self.faults.push(Fault { file: self.file, path, found, problem, consequence });
    }

    // The end of a record.

    /// Ends an object inside a record: `None` if it cannot be used. What it lacks costs only the object.
    pub(super) fn leave(mut self) -> Option<()> {
        self.report_unknown();
        if self.is_lost {
            self.lower_faults();
        }
        (!self.is_lost).then_some(())
    }

    /// Ends a record that is shown whatever it lacks.
    pub(super) fn finish_anyway(&mut self) {
        self.report_unknown();
        self.lower_faults();
    }

    /// Ends a record: `None` if it cannot be used. A record is lost once, however many things are wrong
    /// with it.
    pub(super) fn finish(&mut self) -> Option<()> {
        self.report_unknown();
        let mut is_first = true;
        for fault in self.faults.iter_mut().skip(self.first_fault) {
            if fault.consequence == Consequence::RecordLost && !std::mem::take(&mut is_first) {
                fault.consequence = Consequence::ValueLost;
            }
        }
        (!self.is_lost).then_some(())
    }

    /// No fault in here costs more than a value.
    fn lower_faults(&mut self) {
        for fault in self.faults.iter_mut().skip(self.first_fault) {
            fault.consequence = fault.consequence.max(Consequence::ValueLost);
        }
    }

    /// Reports what nobody asked for, except what is for editors alone.
    fn report_unknown(&mut self) {
        for (key, value) in std::mem::take(&mut self.fields).into_sorted() {
            if key != "$schema" && key != "notes" {
                let path = self.path.field(&key);
                self.note(path, Found::value(&value), Problem::UnknownField, Consequence::Kept);
            }
        }
    }
}
