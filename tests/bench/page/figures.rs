//! What was measured of a page, over all its visits.

/// One page.
#[derive(Default)]
pub(crate) struct Figures {
    /// A list of figures for each visit.
    visits: Vec<Vec<f64>>,
    pub(crate) toggles: Vec<f64>,
    pub(crate) letters: Vec<f64>,
    /// The longest task of each visit while an answer was on its way.
    answering: Vec<f64>,
}

/// A row of the table.
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) places: usize,
    /// Whether its ratio is recorded.
    pub(crate) is_kept: bool,
    value: fn(&Figures) -> f64,
}

/// All rows, in their order.
pub(crate) const ROWS: [Row; 14] = [
    Row::seen("kB over the line", 0, true, |f| f.median(0)),
    Row::seen("first paint, ms", 0, true, |f| f.median(1)),
    Row::seen("largest paint, ms", 0, true, |f| f.median(2)),
    Row::seen("results readable, ms", 0, true, |f| f.median(3)),
    Row::seen("filters usable, ms", 0, true, |f| f.median(4)),
    Row::seen("blocked, ms", 0, false, |f| f.median(5)),
    Row::seen("layout shift", 3, false, |f| f.median(6)),
    Row::seen("longest task before usable", 0, false, |f| f.median(7)),
    Row::seen("longest task after, at worst", 0, false, |f| f.most(8)),
    Row::seen("longest task of an answer", 0, false, |f| most(&f.answering)),
    Row::seen("click to painted, ms", 0, true, |f| quantile(&f.toggles, 0.5)),
    Row::seen("  95 of 100 within", 0, false, |f| quantile(&f.toggles, 0.95)),
    Row::seen("letter to painted, ms", 0, true, |f| quantile(&f.letters, 0.5)),
    Row::seen("  95 of 100 within", 0, false, |f| quantile(&f.letters, 0.95)),
];

impl Row {
    const fn seen(
        name: &'static str,
        places: usize,
        is_kept: bool,
        value: fn(&Figures) -> f64,
    ) -> Self {
        Self { name, places, is_kept, value }
    }

    /// The figure, if there is one.
    pub(crate) fn of(&self, figures: &Figures) -> Option<f64> {
        Some((self.value)(figures)).filter(|value| value.is_finite())
    }
}

impl Figures {
    /// Adds what a visit showed.
    pub(crate) fn add(&mut self, visit: Vec<f64>) {
        self.visits.push(visit);
    }

    /// Adds the longest task while it was answered.
    pub(crate) fn add_answering(&mut self, longest: f64) {
        self.answering.push(longest);
    }

    fn column(&self, place: usize) -> Vec<f64> {
        self.visits.iter().map(|visit| visit[place]).collect()
    }

    fn median(&self, place: usize) -> f64 {
        quantile(&self.column(place), 0.5)
    }

    fn most(&self, place: usize) -> f64 {
        most(&self.column(place))
    }
}

/// The value below which this share of all lies; none of nothing.
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_precision_loss,
    clippy::cast_sign_loss,
    reason = "a place in a short list"
)]
fn quantile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let place = (sorted.len() as f64 * share) as usize;
    sorted.get(place.min(sorted.len().saturating_sub(1))).copied().unwrap_or(f64::NAN)
}

fn most(values: &[f64]) -> f64 {
    values.iter().copied().fold(f64::NAN, f64::max)
}
