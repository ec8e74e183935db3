//! Plots with logarithmic axes, as SVG.

use std::fmt::Write;

use crate::page::grouped;

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 360.0;
/// Of the area with the lines: left, top, right and bottom.
const AREA: [f64; 4] = [64.0, 44.0, 520.0, 312.0];
const COLOURS: [&str; 5] = ["#c2410c", "#1d4ed8", "#15803d", "#7e22ce", "#57534e"];

/// Something against the number of entries.
pub(crate) struct Plot {
    pub(crate) title: &'static str,
    /// Of what is measured.
    pub(crate) unit: &'static str,
    pub(crate) lines: Vec<Line>,
}

/// What one of them takes, by entries.
pub(crate) struct Line {
    pub(crate) name: &'static str,
    pub(crate) points: Vec<(usize, f64)>,
}

/// Where a value lies between two powers of ten, on a logarithmic axis.
struct Axis {
    low: f64,
    high: f64,
    from: f64,
    to: f64,
}

impl Axis {
    fn over(values: impl Iterator<Item = f64> + Clone, from: f64, to: f64) -> Self {
        let low = values.clone().fold(f64::INFINITY, f64::min).log10().floor();
        let high = values.fold(0.0, f64::max).log10().ceil();
        Self { low, high: high.max(low + 1.0), from, to }
    }

    fn place(&self, value: f64) -> f64 {
        self.from + (self.to - self.from) * (value.log10() - self.low) / (self.high - self.low)
    }

    /// The powers of ten, and what lies between them at twice and five times.
    fn ticks(&self) -> impl Iterator<Item = f64> {
        let powers = std::iter::successors(Some(self.low), |power| Some(power + 1.0));
        let powers = powers.take_while(|power| *power <= self.high);
        let top = 10_f64.powf(self.high) * 1.001;
        powers.flat_map(|power| [1.0, 2.0, 5.0].map(|step| step * 10_f64.powf(power))).filter(move |tick| *tick <= top)
    }
}

impl Plot {
    /// The picture.
    pub(crate) fn to_svg(&self) -> String {
        let points: Vec<(f64, f64)> = self
            .lines
            .iter()
            .flat_map(|line| &line.points)
            .map(|(entries, value)| (as_float(*entries), *value))
            .collect();
        let [left, top, right, bottom] = AREA;
        let across = Axis::over(points.iter().map(|point| point.0), left, right);
        let up = Axis::over(points.iter().map(|point| point.1), bottom, top);
        let mut svg = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {HEIGHT}\" font-family=\"sans-serif\" \
             font-size=\"12\" fill=\"#292524\">\n<title>{0}</title>\n<rect width=\"{WIDTH}\" height=\"{HEIGHT}\" \
             fill=\"#ffffff\"/>\n<text x=\"{left}\" y=\"24\" font-size=\"15\" font-weight=\"bold\">{0}</text>\n",
            self.title
        );
        self.draw_axes(&mut svg, &across, &up);
        self.draw_lines(&mut svg, &across, &up);
        svg + "</svg>\n"
    }

    fn draw_axes(&self, svg: &mut String, across: &Axis, up: &Axis) {
        let [left, top, right, bottom] = AREA;
        for tick in up.ticks() {
            let y = up.place(tick);
            let _ = writeln!(svg, "<path d=\"M{left} {y:.1}H{right}\" stroke=\"#e7e5e4\"/>");
            let (x, label_y) = (left - 6.0, y + 4.0);
            let _ = writeln!(
                svg,
                "<text x=\"{x}\" y=\"{label_y:.1}\" text-anchor=\"end\">{} {}</text>",
                short(tick),
                self.unit
            );
        }
        let sizes = self.lines.iter().flat_map(|line| &line.points).map(|(entries, _)| *entries);
        for entries in sizes.collect::<std::collections::BTreeSet<_>>() {
            let x = across.place(as_float(entries));
            let _ = writeln!(svg, "<path d=\"M{x:.1} {top}V{bottom}\" stroke=\"#e7e5e4\"/>");
            let label_y = bottom + 18.0;
            let _ =
                writeln!(svg, "<text x=\"{x:.1}\" y=\"{label_y}\" text-anchor=\"middle\">{}</text>", grouped(entries));
        }
        let (x, y) = (f64::midpoint(left, right), bottom + 38.0);
        let _ = writeln!(svg, "<text x=\"{x}\" y=\"{y}\" text-anchor=\"middle\">entries</text>");
    }

    fn draw_lines(&self, svg: &mut String, across: &Axis, up: &Axis) {
        let mut label_ys: Vec<f64> = Vec::new();
        for (line, colour) in self.lines.iter().zip(COLOURS.iter().cycle()) {
            let places =
                line.points.iter().map(|(entries, value)| (across.place(as_float(*entries)), up.place(*value)));
            let places: Vec<(f64, f64)> = places.collect();
            let Some((x, y)) = places.last().copied() else { continue };
            let path: Vec<String> = places.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect();
            let path = path.join(" ");
            let _ = writeln!(svg, "<polyline points=\"{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>");
            for (x, y) in &places {
                let _ = writeln!(svg, "<circle cx=\"{x:.1}\" cy=\"{y:.1}\" r=\"3\" fill=\"{colour}\"/>");
            }
            let mut label_y = y + 4.0;
            while label_ys.iter().any(|taken| (taken - label_y).abs() < 13.0) {
                label_y -= 2.0;
            }
            label_ys.push(label_y);
            let x = x + 10.0;
            let _ = writeln!(svg, "<text x=\"{x:.1}\" y=\"{label_y:.1}\" fill=\"{colour}\">{}</text>", line.name);
        }
    }
}

#[expect(clippy::cast_precision_loss, reason = "numbers of entries are small")]
fn as_float(entries: usize) -> f64 {
    entries as f64
}

/// As many digits as a tick needs.
fn short(value: f64) -> String {
    if value >= 1.0 { format!("{value:.0}") } else { format!("{value:.3}").trim_end_matches('0').to_owned() }
}
