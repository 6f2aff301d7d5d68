// The explorer's own script: it unpacks the rows that lie in the page, and shows those asked for.
// Text comes into the page by textContent alone, so that no row can bring markup with it.

const ALL = "*"; // A choice of every value; no code is written so.
const MOST_SERIES = 8; // More lines in one chart cannot be told apart.
const FIRST_ROWS = 400; // Rows set at first; a table of thousands would keep a reader waiting.
const FIRST_CELLS = 200;
const TOTALS = ["_T", "TOTAL", "all", "_Z"];
const BEFORE = ["A", "NSA", "stock", "uniform", "short_stay", "matched"]; // Of equally good codes these come first,
const BEHIND = ["flow_estimate", "none"]; // and these behind what was counted.
const SHAPES = { there: "●", back: "■", both: "◆" }; // Sides differ by shape as by colour.
const MOST_DIGITS = 3; // Behind the point of a number on an axis; where it needs more, its unit is a smaller one.
const WIDTH = { least: 320, right: 150, left: 64, narrowRight: 104 };

const byId = (id) => document.getElementById(id);
const contents = JSON.parse(byId("contents").textContent);
const made = JSON.parse(byId("made").textContent);

// --- unpacking ------------------------------------------------------------------------------

const unpacked = new Map();

/** The content of a compressed block of the page, unpacked once. */
function block(name) {
  if (!unpacked.has(name)) unpacked.set(name, unpack(byId(name).textContent));
  return unpacked.get(name);
}

async function unpack(base64) {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return JSON.parse(await new Response(stream).text());
}

/** Codes of a column, one for each row, from runs of them or from steps between them. */
function codesOf(column, rows) {
  const codes = new Int32Array(rows);
  if (column.runs) {
    let at = 0;
    for (let i = 0; i < column.runs.length; i += 2) {
      codes.fill(column.runs[i], at, (at += column.runs[i + 1]));
    }
  } else {
    let code = 0;
    column.steps.forEach((step, row) => (codes[row] = code += step));
  }
  return codes;
}

const tables = new Map();

/** The rows of an indicator: a function of column and row, and the numbers of its lists of cells. */
async function tableOf(indicator) {
  if (!tables.has(indicator.id)) tables.set(indicator.id, readTable(indicator));
  return tables.get(indicator.id);
}

async function readTable(indicator) {
  const { rows, columns, cells } = await block(`rows-${indicator.id}`);
  const read = {};
  for (const [name, column] of Object.entries(columns)) {
    read[name] = { values: column.values, codes: codesOf(column, rows) };
  }
  return {
    indicator,
    rows,
    columns: Object.keys(columns),
    has: (name) => name in read,
    at: (name, row) => (name in read ? read[name].values[read[name].codes[row]] : ""),
    lists: codesOf({ steps: cells }, rows),
    /** Rows in which columns have these values. */
    where(wanted) {
      const tests = Object.entries(wanted).map(([name, value]) => [
        read[name].codes,
        read[name].values.indexOf(value),
      ]);
      const found = [];
      for (let row = 0; row < rows; row++) {
        if (tests.every(([codes, code]) => codes[row] === code)) found.push(row);
      }
      return found;
    },
  };
}

/** Raw cells of a list, in the order in which a trace tells them. */
async function cellsOf(number) {
  const cells = await readCells();
  const [begin, end] = [cells.begins[number], cells.begins[number + 1]];
  let at = cells.firsts[number];
  const found = [];
  for (let i = begin; i < end; i++) {
    if (i > begin) at += cells.lists[i];
    found.push(cells.one(at));
  }
  return found;
}

let cellsRead;

function readCells() {
  cellsRead ??= (async () => {
    const packed = await block("cells");
    const count = packed.printed.length;
    const file = codesOf({ runs: packed.file }, count);
    const place = codesOf(packed.place, count);
    const line = codesOf({ steps: packed.line }, count);
    const own = {};
    for (const name of ["status", "flag", "figure_custody", "citation"]) {
      own[name] = codesOf(packed[name], count);
    }
    const begins = [0];
    for (let i = 0; i < packed.lengths.length; i += 2) {
      for (let n = 0; n < packed.lengths[i + 1]; n++) begins.push(begins.at(-1) + packed.lengths[i]);
    }
    // The first cell of a list is told from the first of the list before it.
    const firsts = [];
    let first = 0;
    for (let n = 0; n + 1 < begins.length; n++) {
      if (begins[n + 1] > begins[n]) first += packed.lists[begins[n]];
      firsts.push(first);
    }
    const locator = (cell) => {
      const [before, after] = packed.place.values[place[cell]].split("\n");
      return line[cell] < 0 ? before : `${before}${line[cell]}${after}`;
    };
    return {
      begins,
      firsts,
      lists: packed.lists,
      one: (cell) => ({
        file: packed.files[file[cell]],
        locator: locator(cell),
        printed: packed.printed[cell],
        ...Object.fromEntries(
          Object.entries(own).map(([name, codes]) => [name, packed[name].values[codes[cell]]]),
        ),
      }),
    };
  })();
  return cellsRead;
}

// --- ids ------------------------------------------------------------------------------------

/** The id of a row: its indicator and a hash of its keys, as `twoway trace` reads it. */
function idOf(table, row) {
  const keys = [...table.indicator.keys].sort();
  const text = keys.map((key) => `${key}=${table.at(key, row)}`).join("\n");
  return table.indicator.id + contents.id.separator + sha256(text).slice(0, contents.id.digits);
}

const PRIMES = (() => {
  const found = [];
  for (let n = 2; found.length < 64; n++) if (found.every((p) => n % p)) found.push(n);
  return found;
})();
const fraction = (root) => Math.floor((root - Math.floor(root)) * 2 ** 32) | 0;
const ROUNDS = PRIMES.map((p) => fraction(Math.cbrt(p)));
const START = PRIMES.slice(0, 8).map((p) => fraction(Math.sqrt(p)));
const turn = (word, by) => (word >>> by) | (word << (32 - by));

/** SHA-256 (FIPS 180-4) of a text in UTF-8, in hexadecimal digits. */
function sha256(text) {
  const bytes = new TextEncoder().encode(text);
  const padded = new Uint8Array(((bytes.length + 8) >> 6) * 64 + 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, bytes.length * 8);
  const state = [...START];
  const w = new Int32Array(64);
  for (let at = 0; at < padded.length; at += 64) {
    for (let i = 0; i < 16; i++) w[i] = view.getInt32(at + i * 4);
    for (let i = 16; i < 64; i++) {
      const small = turn(w[i - 15], 7) ^ turn(w[i - 15], 18) ^ (w[i - 15] >>> 3);
      const large = turn(w[i - 2], 17) ^ turn(w[i - 2], 19) ^ (w[i - 2] >>> 10);
      w[i] = w[i - 16] + small + w[i - 7] + large;
    }
    let [a, b, c, d, e, f, g, h] = state;
    for (let i = 0; i < 64; i++) {
      const one = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const choice = (e & f) ^ (~e & g);
      const first = (h + one + choice + ROUNDS[i] + w[i]) | 0;
      const nought = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
      const most = (a & b) ^ (a & c) ^ (b & c);
      [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + nought + most) | 0];
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => (state[i] = (state[i] + word) | 0));
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}

// --- words ----------------------------------------------------------------------------------

let words; // Of the language chosen.

/** A name and what it stands for, with the colon of the language. */
const labelled = (name, value) => say("labelled", { name, value });

function say(key, values = {}) {
  return words.say[key].replace(/\{(\w+)\}/g, (whole, name) => (name in values ? values[name] : whole));
}

const area = (code) => words.areas[code] ?? code;
const label = (column, value) =>
  value === "" || value === null ? say("blank") : (words.values[column]?.[value] ?? area(value));
const keyName = (column) => words.say[`key-${column.replaceAll("_", "-")}`] ?? column;
const toldOf = (id) => words.indicators[id];

function plain(value, digits) {
  const format = new Intl.NumberFormat(words.locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
    roundingMode: "halfEven",
  });
  return format.format(value).replace("-", "\u2212");
}

/** Print a number as briefs print it: by kind, in the language. */
function figure(value, indicator) {
  const { kind, digits } = indicator;
  if (kind === "count") {
    const scale = words.large.find(([least]) => Math.abs(value) >= least);
    if (scale) return plain(value / scale[1], 1) + scale[2];
  }
  const text = plain(value, digits);
  if (kind === "percent") return words.percent.replace("{n}", text);
  return kind === "usd" ? words.usd.replace("{n}", text) : text;
}

/** Digits behind the point that a number needs to be said exactly. */
function digitsOf(number) {
  let digits = 0;
  while (digits < 9 && Math.abs(number * 10 ** digits - Math.round(number * 10 ** digits)) > 1e-6) digits++;
  return digits;
}

/** Print the numbers of an axis: short, exact, and all of them alike. */
function ticksOf({ ticks, step }) {
  const most = Math.max(...ticks.map(Math.abs));
  const fitting = words.ticks.filter(([least, unit]) => most >= least && digitsOf(step / unit) <= MOST_DIGITS);
  const [, unit, name] = fitting[0] ?? [0, 1, ""];
  const digits = digitsOf(step / unit);
  return ticks.map((value) => (value === 0 ? plain(0, 0) : plain(value / unit, digits) + name));
}

// --- rows -----------------------------------------------------------------------------------

const TONES = ["there", "back"];

/** One row as the page shows it. */
function rowOf(table, row, tone) {
  const at = (name) => table.at(name, row);
  return {
    table,
    row,
    tone,
    at,
    value: at("value"),
    low: at("value_low") ?? null,
    high: at("value_high") ?? null,
    letters: lettersOf(at("status")),
    missing: at("missing"),
    first: at("period") || at("waived") || "",
    last: at("period_end") ?? "",
    get id() {
      return idOf(table, row);
    },
  };
}

/** Letters of what weakens a figure, as the legend has them. */
function lettersOf(status) {
  return Object.keys(words.marks)
    .filter((letter) => (status ?? "").includes(letter.toUpperCase()))
    .join("");
}

const known = (row) => row.value !== null && row.value !== "";

/** The figure of a row with its marks, or the sign and name of what is missing. */
function shownOf(row) {
  if (!known(row)) return words.missing[row.missing || "not_reported"].name;
  const text = figure(row.value, row.table.indicator);
  return row.letters ? `${text} ${row.letters}` : text;
}

function whyOf(row) {
  const reason = row.at("reason");
  return known(row) || !reason ? "" : (words.reasons[reason] ?? reason);
}

/** A period as short as it can be: a year, a quarter, a month, a day, or a span. */
function periodOf(row) {
  const { first, last } = row;
  if (!first) return "";
  const year = first.slice(0, 4);
  if (row.at("frequency") === "Q") return `${year}-Q${Math.ceil(Number(first.slice(5, 7)) / 3)}`;
  const short = (day) => (day.endsWith("-01-01") ? day.slice(0, 4) : day.endsWith("-01") ? day.slice(0, 7) : day);
  if (!last || last === first) return short(first);
  if (first.endsWith("-01-01") && last.endsWith("-12-31")) {
    return last.startsWith(year) ? year : `${year}–${last.slice(0, 4)}`;
  }
  return `${short(first)}–${short(last)}`;
}

/** A day as a decimal year, for the axis. */
function yearOf(day) {
  const [year, month = 1, date = 1] = day.split("-").map(Number);
  return year + (month - 1) / 12 + (date - 1) / 365;
}

// --- what is chosen -------------------------------------------------------------------------

const state = { lang: "", from: "", to: "", indicator: "", since: 0, until: 0, filters: {} };

const homes = [...new Set(contents.corridors.map((c) => c.home))];
const others = [...new Set(contents.corridors.flatMap((c) => [c.away, c.visa_area, ...c.members]))].filter((code) => !homes.includes(code));
const blocs = [...new Set(contents.corridors.flatMap((c) => [c.away, c.visa_area]))].filter((code) => !homes.includes(code));
const indicatorOf = (id) => contents.indicators.find((one) => one.id === id);
const sidesOf = (corridor) => [corridor.away, corridor.visa_area, ...corridor.members];
const corridorOf = (home, away) => contents.corridors.find((c) => c.home === home && sidesOf(c).includes(away));
const joined = (a, b) => corridorOf(a, b) ?? corridorOf(b, a);
const homeOf = () => (corridorOf(state.from, state.to) ? state.from : state.to);
const awayOf = () => (homeOf() === state.from ? state.to : state.from);

function readHash() {
  const said = new URLSearchParams(location.hash.slice(1));
  const first = contents.corridors[0];
  const wanted = contents.languages.find((code) => navigator.language?.startsWith(code));
  state.lang = [said.get("lang"), wanted].find((code) => contents.languages.includes(code)) ?? contents.languages[0];
  state.from = said.get("from") ?? first.home;
  state.to = said.get("to") ?? first.away;
  if (!joined(state.from, state.to)) [state.from, state.to] = [first.home, first.away];
  state.indicator = indicatorOf(said.get("indicator"))?.id ?? "migrant_stock";
  if (!indicatorOf(state.indicator)) state.indicator = contents.indicators[0].id;
  state.since = Number(said.get("since")) || 0;
  state.until = Number(said.get("until")) || 0;
  state.filters = {};
  for (const [name, value] of said) if (name.startsWith("by.")) state.filters[name.slice(3)] = value;
}

function writeHash() {
  const said = new URLSearchParams({
    lang: state.lang,
    from: state.from,
    to: state.to,
    indicator: state.indicator,
  });
  if (state.since) said.set("since", state.since);
  if (state.until) said.set("until", state.until);
  for (const [name, value] of Object.entries(state.filters)) said.set(`by.${name}`, value);
  const hash = `#${said}`;
  if (location.hash !== hash) history.replaceState(null, "", hash);
}

/** Rows of both directions, or of both areas; of a bloc's visa area where itself has none. */
function bothSides(table) {
  const { shape, whose } = table.indicator;
  const home = homeOf();
  const ask = (away) =>
    (shape === "pair"
      ? [
          { origin: home, destination: away },
          { origin: away, destination: home },
        ]
      : [{ [whose]: home }, { [whose]: away }]
    ).map((wanted) => table.where(wanted));
  const { away, visa_area } = corridorOf(home, awayOf());
  let used = awayOf();
  let found = ask(used);
  let better = "";
  if (used === away && visa_area !== away && shape === "pair") {
    const instead = ask(visa_area);
    const figures = (sides) => sides.flat().filter((row) => table.at("value", row) !== null).length;
    if (!found.flat().length && instead.flat().length) [found, used] = [instead, visa_area];
    else if (figures(instead) > figures(found)) better = visa_area;
  }
  return { home, away: used, rows: found, better };
}

/** Names of both directions as they are told, that of home first. */
function sideNames(sides, shape) {
  if (shape !== "pair") return [area(sides.home), area(sides.away)];
  return [
    say("direction", { origin: area(sides.home), destination: area(sides.away) }),
    say("direction", { origin: area(sides.away), destination: area(sides.home) }),
  ];
}

/** Breakdowns that leave a choice, from left to right: each narrows what the next may be. */
function filtersOf(table, rows) {
  const fixed = ["origin", "destination", "period", "period_end", "waived", table.indicator.whose, ...contents.single];
  let left = rows;
  const filters = [];
  for (const column of table.indicator.keys) {
    if (fixed.includes(column)) continue;
    const values = [...new Set(left.flat().map((row) => table.at(column, row)))];
    if (values.length < 2) continue;
    const ranked = rankOf(table, column, values, left);
    const chosen = [state.filters[column], ranked[0]].find((v) => v === ALL || values.includes(v));
    filters.push({ column, values: sorted(column, values), chosen });
    if (chosen !== ALL) left = left.map((some) => some.filter((row) => table.at(column, row) === chosen));
  }
  return { filters, left };
}

/** Values of a breakdown, the one to begin with first: totals, then what both sides know most of. */
function rankOf(table, column, values, rows) {
  const counted = new Map(values.map((value) => {
    const own = rows.map((some) => some.filter((row) => table.at(column, row) === value));
    const figures = own.map((some) => some.filter((row) => table.at("value", row) !== null).length);
    const current = own.some((some) => some.some((row) => table.at("current", row) !== "false"));
    return [value, { current, least: Math.min(...figures), sum: figures[0] + figures[1] }];
  }));
  const most = Math.max(...[...counted.values()].map((one) => one.sum));
  const score = (value) => {
    const { current, least, sum } = counted.get(value);
    // A total of which little is known is no good beginning.
    const total = TOTALS.includes(value) && sum * 2 >= most;
    const tests = [current, !BEHIND.includes(value), total, least > 0, BEFORE.includes(value)];
    return [...tests.map(Number), least, sum];
  };
  const scores = new Map(values.map((value) => [value, score(value)]));
  const newest = column.includes("edition") ? -1 : 1;
  return [...values].sort((a, b) => {
    const [one, two] = [scores.get(a), scores.get(b)];
    const differs = one.findIndex((n, i) => n !== two[i]);
    return differs < 0 ? newest * (a < b ? -1 : 1) : two[differs] - one[differs];
  });
}

function sorted(column, values) {
  const total = (value) => (TOTALS.includes(value) ? 0 : 1);
  return [...values].sort((a, b) => total(a) - total(b) || label(column, a).localeCompare(label(column, b), words.locale, { numeric: true }));
}

// --- building the page ----------------------------------------------------------------------

/** An element with attributes and what is in it; text is text, never markup. */
function make(name, attributes = {}, ...inside) {
  return fill(document.createElement(name), attributes, inside);
}

function draw(name, attributes = {}, ...inside) {
  return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, inside);
}

function fill(element, attributes, inside) {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === undefined || value === null) continue;
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...inside.filter((part) => part !== null && part !== undefined && part !== ""));
  return element;
}

const put = (id, ...inside) => byId(id).replaceChildren(...inside.filter((part) => part !== ""));
const text = (id, said) => (byId(id).textContent = said);

function options(select, groups, chosen) {
  select.replaceChildren(
    ...groups
      .filter(([, items]) => items.length)
      .map(([title, items]) => {
        const made = items.map(([value, name]) => make("option", { value, selected: value === chosen }, name));
        return title ? make("optgroup", { label: title }, ...made) : made;
      })
      .flat(),
  );
  select.value = chosen;
}

function fixedWords() {
  document.documentElement.lang = words.locale;
  document.title = say("title");
  const said = {
    title: "title", lead: "lead", skip: "skip", "choose-title": "choose", "from-label": "from", "to-label": "to",
    "indicator-label": "indicator", "search-label": "search", "filters-label": "filters", download: "download",
    link: "link", "table-title": "table", "about-title": "about", "page-title": "about-page",
    "trace-title": "trace-title", "trace-close": "close",
  };
  for (const [id, key] of Object.entries(said)) text(id, say(key));
  byId("swap").setAttribute("aria-label", say("swap"));
  byId("swap").title = say("swap");
  byId("languages").setAttribute("aria-label", say("language"));
  byId("stamp").hidden = Boolean(made.approved);
  text("stamp", words.draft);
  const key = made.approved ? "made-release" : made.kept ? "made-staged" : "made-draft";
  text("made-line", say(key, { release: made.release, day: made.date, approved: made.approved }));
  put("page-text", ...pageText());
}

function pageText() {
  const head = make("tr", {}, ...["table", "rows"].map((key) => make("th", { scope: "col" }, say(`column-${key}`))), make("th", { scope: "col" }, "sha256"));
  const lines = contents.indicators.map((one) =>
    make("tr", {}, make("td", {}, `released.${one.id}`), make("td", { class: "number" }, plain(one.rows, 0)), make("td", {}, make("code", {}, one.sha256))),
  );
  return [
    make("p", {}, say("scope")),
    make("p", {}, say("offline")),
    make("h3", { id: "tables-title" }, say("tables")),
    make("div", { class: "scroll", role: "region", tabindex: "0", "aria-labelledby": "tables-title" }, make("table", {}, make("thead", {}, head), make("tbody", {}, ...lines))),
  ];
}

function languageButtons(names) {
  put(
    "languages",
    ...contents.languages.map((code) =>
      make("button", { type: "button", lang: code, "aria-pressed": String(code === state.lang), onclick: () => choose({ lang: code }) }, names[code]),
    ),
  );
}

function sideChoices() {
  const named = (codes) => codes.map((code) => [code, area(code)]);
  const members = others.filter((code) => !blocs.includes(code));
  const byName = (codes) => named(codes).sort((a, b) => a[1].localeCompare(b[1], words.locale));
  const groups = [
    [say("homes"), named(homes)],
    [say("blocs"), named(blocs)],
    [say("members"), byName(members)],
  ];
  options(byId("from"), groups, state.from);
  options(byId("to"), groups, state.to);
}

function indicatorChoices() {
  const wanted = byId("search").value.trim().toLocaleLowerCase(words.locale).split(/\s+/).filter(Boolean);
  const fits = (one) => {
    const text = `${toldOf(one.id).label} ${one.id.replaceAll("_", " ")} ${say(`group-${one.group}`)}`.toLocaleLowerCase(words.locale);
    return wanted.every((word) => text.includes(word));
  };
  const found = contents.indicators.filter((one) => one.id === state.indicator || fits(one));
  const groups = [...new Set(contents.indicators.map((one) => one.group))].map((group) => [
    say(`group-${group}`),
    found.filter((one) => one.group === group).map((one) => [one.id, toldOf(one.id).label]),
  ]);
  options(byId("indicator"), groups, state.indicator);
  const hits = contents.indicators.filter(fits);
  return hits;
}

function filterChoices(filters, years) {
  const field = (name, select) => make("label", { class: "field" }, make("span", {}, name), select);
  const fields = filters.map(({ column, values, chosen }) => {
    const select = make("select", { "data-column": column, onchange: () => choose({ filters: { ...state.filters, [column]: select.value } }, column) });
    const named = values.map((value) => [value, label(column, value)]);
    options(select, [["", [...named, [ALL, say("all")]]]], chosen);
    return field(keyName(column), select);
  });
  const ends = [["since", years.since], ["until", years.until]].map(([end, chosen]) => {
    const select = make("select", { "data-column": end, onchange: () => choose({ [end]: Number(select.value) }, end) });
    options(select, [["", years.all.map((year) => [String(year), String(year)])]], String(chosen));
    return field(say(end), select);
  });
  put("filters", ...fields, ...(years.all.length > 1 ? ends : []));
  byId("filters-box").hidden = !fields.length && years.all.length < 2;
}

/** Years that the rows have, and those chosen of them. */
function yearsOf(rows) {
  const all = [...new Set(rows.flat().map((row) => Number(row.first.slice(0, 4))).filter(Boolean))].sort((a, b) => a - b);
  const nearest = (year, otherwise) => (all.includes(year) ? year : otherwise);
  const since = nearest(state.since, all[0] ?? 0);
  const until = nearest(state.until, all.at(-1) ?? 0);
  return { all, since: Math.min(since, until), until: Math.max(since, until) };
}

// --- showing --------------------------------------------------------------------------------

let shown = []; // Rows in the table, for the download.
let redraw = () => {};
let choice = 0; // How often something was chosen: a late answer to an earlier choice is dropped.

async function choose(changes, focus) {
  Object.assign(state, changes);
  const mine = ++choice;
  words = await block(`words-${state.lang}`);
  const names = {};
  for (const code of contents.languages) names[code] = (await block(`words-${code}`)).name;
  const table = await tableOf(indicatorOf(state.indicator));
  if (mine !== choice) return;
  if (changes.lang || !byId("title").textContent) fixedWords();
  languageButtons(names);
  sideChoices();
  indicatorChoices();
  show(table);
  writeHash();
  if (focus) document.querySelector(`[data-column="${CSS.escape(focus)}"]`)?.focus();
  document.documentElement.dataset.ready = "yes";
}

function show(table) {
  const { indicator } = table;
  const sides = bothSides(table);
  const names = sideNames(sides, indicator.shape);
  const { filters, left } = filtersOf(table, sides.rows);
  const every = left.map((some, side) => some.map((row) => rowOf(table, row, TONES[side])));
  const years = yearsOf(every);
  const rows = every.map((some) =>
    some
      .filter((row) => !row.first || (Number(row.first.slice(0, 4)) >= years.since && Number(row.first.slice(0, 4)) <= years.until))
      .sort((a, b) => (a.first < b.first ? -1 : a.first > b.first ? 1 : 0)),
  );
  filterChoices(filters, years);
  const said = toldOf(indicator.id);
  text("chart-title", said.label);
  text("unit", said.unit);
  const notes = [];
  if (sides.away !== awayOf()) notes.push(say("visa-area", { area: area(sides.away) }));
  if (indicator.shape !== "pair") notes.push(say("of-one-area"));
  if (!sides.rows[0].length && !sides.rows[1].length) notes.push(say("elsewhere"));
  put("notes", notes.join(" "), ...betterArea(sides));
  const open = filters.filter((filter) => filter.chosen === ALL).map((filter) => filter.column);
  const context = { indicator, sides, names, rows, open, said };
  put("cards", ...rows.map((some, side) => cardOf(context, some, side)));
  redraw = () => showChart(context);
  redraw();
  showTable(context);
  showAbout(indicator, said);
}

/** An offer to look at the area for which a bloc's visas are counted. */
function betterArea({ better }) {
  if (!better) return [];
  const end = homeOf() === state.from ? "to" : "from";
  const name = area(better);
  return [`${say("visa-area-too", { area: name })} `, make("button", { type: "button", onclick: () => choose({ [end]: better }) }, say("show-area", { area: name }))];
}

/** The latest figure of one side, or why there is none. */
function cardOf({ indicator, names, said }, rows, side) {
  const title = make("h3", {}, `${SHAPES[TONES[side]]} ${names[side]}`);
  if (!rows.length) {
    const why = say(indicator.shape === "pair" ? "no-row-why" : "no-row-area");
    return make("div", { class: `card ${TONES[side]}` }, title, make("p", { class: "big none" }, `– ${say("no-row")}`), make("p", {}, why));
  }
  const last = rows.findLast(known) ?? rows.at(-1);
  if (!known(last)) {
    return make("div", { class: `card ${TONES[side]}` }, title, make("p", { class: "big none" }, shownOf(last)), make("p", {}, `${periodOf(last)}${words.semicolon}${whyOf(last)}`));
  }
  const details = [periodOf(last)];
  if (last.low !== null && last.high !== null) details.push(say("interval", { low: figure(last.low, indicator), high: figure(last.high, indicator) }));
  if (last.at("reported") !== null && last.at("expected") > 1) {
    details.push(labelled(say("column-members"), say("members-of", { reported: plain(last.at("reported"), 0), expected: plain(last.at("expected"), 0) })));
  }
  return make("div", { class: `card ${TONES[side]}` }, title, make("p", { class: "big" }, shownOf(last)), make("p", {}, `${said.unit}${words.semicolon}${details.join(words.semicolon)}`));
}

// --- the chart ------------------------------------------------------------------------------

/** Series of both sides: one for each value of the breakdowns of which all are shown. */
function seriesOf({ rows, open, names }) {
  const found = [];
  rows.forEach((some, side) => {
    const groups = new Map();
    for (const row of some) {
      const key = open.map((column) => row.at(column)).join("\n");
      if (!groups.has(key)) groups.set(key, { tone: TONES[side], name: names[side], values: open.map((column) => label(column, row.at(column))), rows: [] });
      groups.get(key).rows.push(row);
    }
    found.push(...groups.values());
  });
  return found;
}

/** What a series is called beside its line: its breakdown if several are shown, else its side. */
const namedOf = (one) => `${SHAPES[one.tone]} ${one.values.join(words.comma) || one.name}`;

function sameInBoth(series) {
  if (series.length !== 2 || series[0].rows.length !== series[1].rows.length) return false;
  return series[0].rows.every((row, i) => row.first === series[1].rows[i].first && row.value === series[1].rows[i].value);
}

function showChart(context) {
  const { indicator, said } = context;
  let series = seriesOf(context);
  text("legend", "");
  const drawn = series.filter((one) => one.rows.some(known));
  const twice = series.some((one) => new Set(one.rows.map((row) => row.first)).size < one.rows.length);
  if (!series.length) return put("chart", make("p", {}, say("draw-no-row")));
  if (!drawn.length) return put("chart", make("p", {}, say("draw-none")));
  if (drawn.length > MOST_SERIES) return put("chart", make("p", {}, say("draw-many", { count: drawn.length })));
  if (twice) return put("chart", make("p", {}, say("draw-twice")));
  if (sameInBoth(series)) series = [{ ...series[0], tone: "both", name: say("as-one") }];
  const periods = new Set(series.flatMap((one) => one.rows.map((row) => row.first)));
  const bars = periods.size === 1;
  const svg = bars ? barChart(context, series) : lineChart(context, series);
  const all = series.flatMap((one) => one.rows);
  const ordered = [...periods].sort();
  const alternative = say("chart-alt", {
    kind: say(bars ? "chart-bar" : "chart-line"),
    what: said.label,
    a: area(context.sides.home),
    b: area(context.sides.away),
    first: periodOf(all.find((row) => row.first === ordered[0])),
    last: periodOf(all.find((row) => row.first === ordered.at(-1))),
    told: series.map((one) => toldAtLast(one, indicator)).join(" "),
  });
  fill(svg, { role: "img", "aria-label": alternative }, []);
  put("chart", svg);
  text("legend", legendOf(all, series, bars));
}

function toldAtLast(one, indicator) {
  const side = [one.name, ...one.values].join(words.comma);
  const last = one.rows.findLast(known);
  return last
    ? say("chart-told", { side, value: figure(last.value, indicator), period: periodOf(last) })
    : say("chart-untold", { side });
}

/** What the letters, the signs of missing, hollow points and shading mean that the rows bear. */
function legendOf(rows, series, bars) {
  const letters = new Set(rows.filter(known).flatMap((row) => [...row.letters]));
  const kinds = new Set(rows.filter((row) => !known(row)).map((row) => row.missing || "not_reported"));
  const said = Object.entries(words.marks).filter(([letter]) => letters.has(letter)).map(([, name]) => name);
  for (const [kind, { name }] of Object.entries(words.missing)) if (kinds.has(kind)) said.push(name);
  const sides = new Map(series.filter((one) => one.values.length).map((one) => [one.tone, one.name]));
  said.unshift(...[...sides].map(([tone, name]) => `${SHAPES[tone]} ${name}`));
  const parts = said.length ? [words.sentence.replace("{signs}", said.join(words.semicolon))] : [];
  if (letters.size && !bars) parts.push(say("hollow"));
  const bounded = rows.find((row) => row.low !== null && row.high !== null && row.low !== row.high);
  if (bounded) parts.push(say("band", { interval: label("interval", bounded.at("interval")) }));
  return parts.join(" ");
}

/** Round steps of an axis that hold a least and a greatest value. */
function axisOf(values, zero) {
  let [least, most] = [Math.min(...values), Math.max(...values)];
  const flat = most > 0 && least / most > 0.75 && !zero;
  if (!flat) [least, most] = [Math.min(0, least), Math.max(0, most)];
  if (least === most) [least, most] = [least - 1, most + 1];
  const rough = (most - least) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * [1, 2, 2.5, 5, 10].find((n) => n * power >= rough * 0.999);
  const ticks = [];
  for (let at = Math.floor(least / step); at * step < most + step * 0.999; at++) ticks.push(Number((at * step).toPrecision(12)));
  return { ticks, step, least: ticks[0], most: ticks.at(-1) };
}

const boundsOf = (rows) => rows.filter(known).flatMap((row) => [row.value, row.low, row.high]).filter((n) => n !== null && n !== "");

function frameOf(series, indicator, height) {
  const width = Math.max(WIDTH.least, byId("chart").clientWidth || 960);
  const right = width < 600 ? WIDTH.narrowRight : WIDTH.right;
  const zero = ["count", "usd", "months", "permille"].includes(indicator.kind);
  const axis = axisOf(boundsOf(series.flatMap((one) => one.rows)), zero);
  const plot = { left: WIDTH.left, right: width - right, top: 18, bottom: height };
  const y = (value) => plot.bottom - ((value - axis.least) / (axis.most - axis.least)) * (plot.bottom - plot.top);
  return { width, axis, plot, y };
}

function grid({ axis, plot, y }) {
  const told = ticksOf(axis);
  return axis.ticks.flatMap((value, i) => [
    draw("line", { class: value === 0 ? "zero" : "grid", x1: plot.left, x2: plot.right, y1: y(value), y2: y(value) }),
    draw("text", { x: plot.left - 10, y: y(value) + 4.5, "text-anchor": "end" }, told[i]),
  ]);
}

function lineChart({ indicator }, series) {
  const frame = frameOf(series, indicator, 340);
  const { plot, width, y } = frame;
  const days = [...new Set(series.flatMap((one) => one.rows.map((row) => row.first)))].sort();
  const [first, last] = [yearOf(days[0]), yearOf(days.at(-1))];
  const x = (day) => plot.left + 8 + ((yearOf(day) - first) / (last - first)) * (plot.right - plot.left - 16);
  const parts = [...grid(frame), ...yearLabels(days, x, plot)];
  const labels = [];
  for (const one of series) {
    const group = draw("g", { class: one.tone });
    for (const piece of piecesOf(one.rows)) group.append(...pieceOf(piece, x, y));
    one.rows.filter(known).forEach((row, i, all) => group.append(...dotOf(row, x, y, all.length, one.tone)));
    parts.push(group);
    const end = one.rows.findLast(known);
    if (end) labels.push({ tone: one.tone, at: y(end.value), lines: [namedOf(one), figure(end.value, indicator)] });
  }
  parts.push(...endLabels(labels, plot, width));
  const strips = stripsOf(series, x, plot, width);
  parts.push(...strips.parts);
  return draw("svg", { viewBox: `0 0 ${width} ${strips.bottom}`, width, height: strips.bottom }, ...parts);
}

/** Parts of a line that hold together: it ends where a figure is missing or a series breaks. */
function piecesOf(rows) {
  const pieces = [[]];
  for (const row of rows) {
    if (!known(row)) pieces.push([]);
    else if (row.letters.includes("b")) pieces.push([row]);
    else pieces.at(-1).push(row);
  }
  return pieces.filter((piece) => piece.length);
}

function pieceOf(piece, x, y) {
  const banded = piece.filter((row) => row.low !== null && row.high !== null);
  const points = (rows, of) => rows.map((row) => `${x(row.first).toFixed(1)},${y(of(row)).toFixed(1)}`);
  const parts = [];
  if (banded.length > 1) {
    const outline = [...points(banded, (row) => row.high), ...points(banded, (row) => row.low).reverse()];
    parts.push(draw("polygon", { class: "band", points: outline.join(" ") }));
  } else if (banded.length) {
    const at = x(banded[0].first);
    parts.push(draw("line", { class: "whisker", x1: at, x2: at, y1: y(banded[0].low), y2: y(banded[0].high) }));
  }
  if (piece.length > 1) parts.push(draw("polyline", { class: "line", points: points(piece, (row) => row.value).join(" ") }));
  return parts;
}

/** A point, round there and square back, hollow with its letters where something weakens it. */
function dotOf(row, x, y, count, tone) {
  const [cx, cy] = [x(row.first), y(row.value)];
  const size = count > 40 ? 2.2 : 3.6;
  const look = { class: `dot ${row.letters ? "hollow" : "full"}` };
  const dot =
    tone === "back"
      ? draw("rect", { ...look, x: cx - size, y: cy - size, width: 2 * size, height: 2 * size })
      : draw("circle", { ...look, cx, cy, r: size });
  dot.append(draw("title", {}, labelled(periodOf(row), shownOf(row))));
  const letter = row.letters && count <= 24 ? draw("text", { class: "letter", x: cx, y: cy - 8, "text-anchor": "middle" }, row.letters) : null;
  return letter ? [dot, letter] : [dot];
}

/** Years under the axis, as many as find room. */
function yearLabels(days, x, plot) {
  const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))];
  const room = Math.max(2, Math.floor((plot.right - plot.left) / 62));
  const placed = years.map((year) => x(`${year}-01-01`));
  const mark = (year) => draw("text", { x: x(`${year}-01-01`), y: plot.bottom + 20, "text-anchor": "middle" }, String(year));
  // Where each year that has rows finds room, these are named; else round ones.
  if (placed.every((at, i) => i === 0 || at - placed[i - 1] >= 44)) return years.filter((year) => placed[years.indexOf(year)] >= plot.left - 30).map(mark);
  const span = years.at(-1) - years[0];
  const step = [1, 2, 5, 10, 20, 50].find((n) => span / n < room) ?? 100;
  const marks = [];
  for (let year = Math.ceil(years[0] / step) * step; year <= years.at(-1); year += step) marks.push(year);
  return marks
    .filter((year) => year >= yearOf(days[0]) - 0.02)
    .map(mark);
}

/** Labels at the ends of the lines, pushed apart where they would touch. */
function endLabels(labels, plot, width) {
  const room = Math.floor((width - plot.right - 14) / 7.2);
  const height = 16;
  const placed = labels
    .map((one) => ({ ...one, lines: one.lines.flatMap((line) => wrapped(line, room)) }))
    .sort((a, b) => a.at - b.at);
  let least = plot.top - 6;
  for (const one of placed) {
    one.top = Math.max(least, one.at - (one.lines.length * height) / 2 + 6);
    least = one.top + one.lines.length * height + 4;
  }
  const over = least - (plot.bottom + 18);
  if (over > 0) {
    let most = plot.bottom + 18;
    for (const one of placed.toReversed()) {
      one.top = Math.min(one.top, most - one.lines.length * height);
      most = one.top - 4;
    }
  }
  return placed.map((one) =>
    draw("g", { class: one.tone }, ...one.lines.map((line, i) => draw("text", { class: "said", x: plot.right + 8, y: one.top + height * i + 8 }, line))),
  );
}

/** Break a label into lines of so many Latin letters; a Han character is as wide as two. */
function wrapped(line, room) {
  const widthOf = (part) => [...part].reduce((sum, letter) => sum + (letter > "\u2e80" ? 1.9 : 1), 0);
  const parts = line.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? [line];
  const lines = [""];
  for (const part of parts) {
    if (lines.at(-1) && widthOf(lines.at(-1) + part.trimEnd()) > room) lines.push("");
    lines[lines.length - 1] += part;
  }
  return lines.map((one) => one.trim()).filter(Boolean).slice(0, 4);
}

/** Under the axis, for each side, the signs of the periods without a figure. */
function stripsOf(series, x, plot, width) {
  let at = plot.bottom + 44;
  const parts = [];
  for (const one of series) {
    const lacking = one.rows.filter((row) => !known(row));
    if (!lacking.length) continue;
    const group = draw("g", { class: one.tone });
    group.append(draw("text", { class: "said sign", x: plot.left, y: at }, `${namedOf(one)} · ${say("strip")}`));
    let before = -Infinity;
    for (const row of lacking) {
      const sign = words.missing[row.missing || "not_reported"].sign;
      if (x(row.first) - before < 9) continue;
      before = x(row.first);
      group.append(draw("text", { class: "said sign", x: before, y: at + 17, "text-anchor": "middle" }, sign, draw("title", {}, labelled(periodOf(row), shownOf(row)))));
    }
    parts.push(group);
    at += 42;
  }
  return { parts, bottom: parts.length ? at - 14 : plot.bottom + 30 };
}

/** One period: a bar for each series, its name before and its figure behind it. */
function barChart({ indicator }, series) {
  const width = Math.max(WIDTH.least, byId("chart").clientWidth || 960);
  const bounds = boundsOf(series.flatMap((one) => one.rows));
  const axis = axisOf([0, ...bounds], true);
  const plot = { left: 8, right: width - 130 };
  const x = (value) => plot.left + ((value - axis.least) / (axis.most - axis.least)) * (plot.right - plot.left);
  const parts = [draw("line", { class: "zero", x1: x(0), x2: x(0), y1: 8, y2: 12 + series.length * 62 })];
  series.forEach((one, i) => {
    const top = 12 + i * 62;
    const group = draw("g", { class: one.tone }, draw("text", { class: "said", x: plot.left + 4, y: top + 14 }, namedOf(one)));
    const row = one.rows.find(known);
    if (row) {
      const [from, to] = [Math.min(x(0), x(row.value)), Math.max(x(0), x(row.value))];
      group.append(draw("rect", { class: "bar", x: from, y: top + 22, width: Math.max(1, to - from), height: 24 }));
      if (row.low !== null && row.high !== null && row.low !== row.high) group.append(draw("line", { class: "whisker", x1: x(row.low), x2: x(row.high), y1: top + 34, y2: top + 34 }));
      const edge = Math.max(to, row.high !== null && row.high !== "" ? x(row.high) : to);
      group.append(draw("text", { class: "said", x: edge + 8, y: top + 39 }, shownOf(row)));
    } else {
      group.append(draw("text", { class: "said", x: x(0) + 8, y: top + 39 }, one.rows.length ? shownOf(one.rows.at(-1)) : say("no-row")));
    }
    parts.push(group);
  });
  const height = 24 + series.length * 62;
  return draw("svg", { viewBox: `0 0 ${width} ${height}`, width, height }, ...parts);
}

// --- the table and its file -----------------------------------------------------------------

function showTable(context) {
  const { indicator, rows, names, said, sides } = context;
  const order = rows.flat().sort((a, b) => (a.first === b.first ? TONES.indexOf(a.tone) - TONES.indexOf(b.tone) : a.first < b.first ? 1 : -1));
  shown = order;
  const breakdowns = indicator.keys.filter((key) => !["origin", "destination", "period", "source", indicator.whose].includes(key));
  const differs = (column) => new Set(order.map((row) => row.at(column))).size > 1;
  const told = order.length ? ["source", ...breakdowns, "basis"].filter((column, i, all) => all.indexOf(column) === i && column !== "period_end" && order[0].table.has(column)) : [];
  const varying = told.filter(differs);
  const constant = told.filter((column) => !differs(column) && order[0].at(column));
  const banded = order.some((row) => row.low !== null && row.high !== null && row.low !== "");
  const partial = order.some((row) => row.at("expected") > 1);
  const columns = [
    { head: say(indicator.shape === "pair" ? "column-direction" : "column-area"), cell: (row) => make("th", { scope: "row" }, names[TONES.indexOf(row.tone)]) },
    { head: say("column-period"), cell: (row) => make("td", { class: "period" }, periodOf(row)) },
    ...varying.map((column) => ({ head: keyName(column), cell: (row) => make("td", {}, label(column, row.at(column))) })),
    { head: say("column-value", { unit: said.unit }), number: true, cell: (row) => (known(row) ? make("td", { class: "number" }, figure(row.value, indicator)) : make("td", { class: "absent" }, absenceOf(row))) },
    { head: say("column-status"), cell: (row) => make("td", {}, marksOf(row)) },
    ...(banded ? [{ head: say("column-interval"), cell: (row) => make("td", {}, intervalOf(row, indicator)) }] : []),
    ...(partial ? [{ head: say("column-members"), cell: (row) => make("td", {}, row.at("expected") === null ? "" : say("members-of", { reported: plain(row.at("reported") ?? 0, 0), expected: plain(row.at("expected"), 0) })) }] : []),
    { head: say("column-trace"), cell: (row) => make("td", {}, make("button", { type: "button", class: "id", onclick: () => showTrace(row) }, row.id)) },
  ];
  if (!order.length) text("same", say("draw-no-row"));
  else text("same", constant.length ? labelled(say("same-in-all"), constant.map((column) => labelled(keyName(column), label(column, order[0].at(column)))).join(words.semicolon)) : "");
  const line = (row) => make("tr", { class: row.tone }, ...columns.map((column) => column.cell(row)));
  const body = make("tbody", {}, ...order.slice(0, FIRST_ROWS).map(line));
  const caption = say("table-caption", { what: said.label, a: area(sides.home), b: area(sides.away) });
  put("table", make("caption", { class: "quiet" }, caption), make("thead", {}, make("tr", {}, ...columns.map(({ head, number }) => make("th", { scope: "col", class: number ? "number" : null }, head)))), body);
  byId("table-box").hidden = !order.length; // Heads alone would tell a reader nothing.
  const more = byId("more");
  more.hidden = order.length <= FIRST_ROWS;
  more.textContent = say("show-all-rows", { count: plain(order.length, 0) });
  more.onclick = () => {
    body.append(...order.slice(FIRST_ROWS).map(line));
    more.hidden = true;
  };
  const there = order.filter(known).length;
  text("status", say("counts", { rows: plain(order.length, 0), known: plain(there, 0), lacking: plain(order.length - there, 0) }));
  offer(indicator);
}

function absenceOf(row) {
  const why = whyOf(row);
  return why ? `${shownOf(row)}${words.semicolon}${why}` : shownOf(row);
}

function intervalOf(row, indicator) {
  if (row.low === null || row.high === null || row.low === "") return "";
  return say("interval", { low: figure(row.low, indicator), high: figure(row.high, indicator) });
}

/** Letters of the status of a row, and what else is remarked of it. */
function marksOf(row) {
  const remark = row.at("mark") ? label("mark", row.at("mark")) : "";
  return [row.letters, remark].filter(Boolean).join(words.semicolon);
}

/** A text that a spreadsheet would take for a formula is led by an apostrophe. */
const harmless = (value) => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);

function csvCell(value) {
  const said = value === null || value === undefined ? "" : typeof value === "number" ? String(value) : harmless(value);
  return /[",\r\n]/.test(said) ? `"${said.replaceAll('"', '""')}"` : said;
}

/** The rows shown as CSV: ids, all columns, numbers unformatted, a missing one empty. */
function csvOf(rows) {
  if (!rows.length) return "";
  const columns = rows[0].table.columns;
  const lines = rows.map((row) => [row.id, row.table.indicator.id, ...columns.map((column) => row.at(column))]);
  return [["id", "indicator", ...columns], ...lines].map((line) => line.map(csvCell).join(",")).join("\n") + "\n";
}

function offer(indicator) {
  const link = byId("download");
  if (link.href.startsWith("blob:")) URL.revokeObjectURL(link.href);
  link.hidden = !shown.length;
  link.href = URL.createObjectURL(new Blob([csvOf(shown)], { type: "text/csv;charset=utf-8" }));
  link.download = `${indicator.id}_${state.from}_${state.to}.csv`;
}

// --- about, and the way back to the cells ---------------------------------------------------

function showAbout(indicator, said) {
  const parts = [
    ["formula", said.formula],
    ["cannot-say", said.cannot_say],
    ["edge", said.edge],
    ["reference", said.reference],
    ["table-hash", `released.${indicator.id}: ${indicator.sha256}`],
  ];
  put("about-list", ...parts.filter(([, value]) => value).flatMap(([key, value]) => [make("dt", {}, say(key)), make("dd", {}, value)]));
}

async function showTrace(row) {
  const cells = await cellsOf(row.table.lists[row.row]);
  const { indicator } = row.table;
  const said = toldOf(indicator.id);
  const command = `twoway trace ${row.id}${made.kept ? ` --release ${made.release}` : ""}`;
  const copied = make("span", { role: "status" });
  const keys = row.table.columns.filter((column) => !["missing", "reason", "current"].includes(column) && row.at(column) !== null && row.at(column) !== "");
  const parts = [
    make("p", {}, make("code", {}, row.id)),
    make("p", { class: "figure" }, known(row) ? `${shownOf(row)} ${indicator.kind === "percent" ? "" : said.unit}` : absenceOf(row)),
    make("p", { class: "command" }, make("code", {}, command), make("button", { type: "button", onclick: () => copy(command, copied, say("id-copied")) }, say("copy")), copied),
    make("p", {}, say("trace-command")),
    make("h3", {}, said.label),
    make("dl", {}, make("dt", {}, say("formula")), make("dd", {}, said.formula), make("dt", {}, say("cannot-say")), make("dd", {}, said.cannot_say)),
    make("h3", {}, labelled(say("trace-cells"), plain(cells.length, 0))),
    ...(cells.length ? filesOf(cells) : [make("p", {}, say("trace-no-cells"))]),
    make("h3", {}, say("trace-row")),
    make("dl", { class: "pairs" }, ...keys.map((column) => make("div", {}, make("dt", {}, `${keyName(column)} (${column})`), make("dd", {}, toldWith(column, row.at(column)))))),
  ];
  put("trace-body", ...parts);
  byId("trace").showModal();
  byId("trace").scrollTop = 0;
  byId("trace-title").focus();
}

function toldWith(column, value) {
  if (typeof value === "number") return shortest(value);
  const said = label(column, value);
  return said === value ? value : `${said} [${value}]`;
}

/** A number without what binary fractions add to its digits; a whole one is as it is. */
const shortest = (number) => String(Number.isInteger(number) ? number : Number(number.toPrecision(12)));

/** Raw cells under the file they stand in. */
function filesOf(cells) {
  const files = new Map();
  for (const cell of cells) files.set(cell.file, [...(files.get(cell.file) ?? []), cell]);
  return [...files].map(([file, some]) => {
    const line = (key, value) => (value ? make("p", {}, labelled(say(key), value)) : "");
    const days = [file.published ? say("published", { day: file.published }) : say("published-unknown"), say("received", { day: file.received })].join(words.semicolon);
    const list = make("tbody", {}, ...some.slice(0, FIRST_CELLS).map(cellLine));
    const more = some.length > FIRST_CELLS ? make("button", { type: "button", onclick: () => { list.append(...some.slice(FIRST_CELLS).map(cellLine)); more.remove(); } }, say("trace-all", { count: plain(some.length, 0) })) : "";
    const heads = ["cell-place", "cell-printed", "cell-flag", "cell-status"].map((key) => make("th", { scope: "col" }, say(key)));
    return make(
      "div",
      { class: "file" },
      make("p", {}, make("strong", {}, `${file.publisher}, ${file.dataset}`)),
      make("p", {}, labelled(say("edition"), `${file.edition} (${days})`)),
      make("p", {}, labelled(say("file"), ""), make("code", {}, file.path)),
      make("p", {}, labelled("sha256", ""), make("code", {}, file.sha256)),
      make("p", {}, labelled(say("custody"), words.custody[slug(file.custody)] ?? file.custody)),
      line("licence", file.licence),
      file.original ? make("p", {}, labelled(say("made-from"), `${file.original} (sha256 `), make("code", {}, file.original_sha256), ")") : "",
      line("obtained-from", file.obtained_from),
      line("territory", file.territory),
      make("div", { class: "scroll" , tabindex: "0", role: "region", "aria-label": file.path }, make("table", {}, make("thead", {}, make("tr", {}, ...heads)), list)),
      more,
    );
  });
}

const slug = (text) => text.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

function cellLine(cell) {
  const hands = cell.figure_custody ? words.hands[slug(cell.figure_custody)] ?? cell.figure_custody : "";
  const more = [hands, cell.citation ? labelled(say("cell-citation"), cell.citation) : ""].filter(Boolean).join(words.semicolon);
  return make("tr", {}, make("td", {}, cell.locator, more ? make("br") : "", more), make("td", {}, cell.printed), make("td", {}, cell.flag), make("td", {}, cell.status === "A" ? "" : cell.status));
}

async function copy(said, at, done) {
  try {
    await navigator.clipboard.writeText(said);
    at.textContent = done;
  } catch {
    at.textContent = said; // Where the browser gives no clipboard, the text can be marked by hand.
  }
}

// --- what a reader does ---------------------------------------------------------------------

/** Choose a side; where it has no rows with the other, that one moves to the first it has some with. */
function side(end, code) {
  const other = end === "from" ? "to" : "from";
  const own = contents.corridors.find((c) => c.home === code);
  const fitting = [state[other], state[end], own?.away, ...homes].find((one) => one && joined(code, one));
  choose({ [end]: code, [other]: fitting });
}

byId("from").addEventListener("change", (event) => side("from", event.target.value));
byId("to").addEventListener("change", (event) => side("to", event.target.value));
byId("swap").addEventListener("click", () => choose({ from: state.to, to: state.from }));
byId("indicator").addEventListener("change", (event) => choose({ indicator: event.target.value, filters: {}, since: 0, until: 0 }));
byId("search").addEventListener("input", () => {
  const hits = indicatorChoices();
  text("status", hits.length ? hits.map((one) => toldOf(one.id).label).slice(0, 5).join(words.semicolon) : say("search-none"));
});
byId("search").addEventListener("keydown", (event) => {
  if (event.key !== "Enter") return;
  event.preventDefault();
  const [hit] = indicatorChoices();
  if (hit) choose({ indicator: hit.id, filters: {}, since: 0, until: 0 });
});
byId("choose").addEventListener("submit", (event) => event.preventDefault());
byId("link").addEventListener("click", () => copy(location.href, byId("status"), say("link-copied")));
byId("trace-close").addEventListener("click", () => byId("trace").close());
addEventListener("hashchange", () => {
  const before = state.lang;
  readHash();
  begin(before !== state.lang);
});
let width = innerWidth;
addEventListener("resize", () => {
  if (width !== innerWidth) redraw();
  width = innerWidth;
});

function begin(anew = true) {
  choose(anew ? { lang: state.lang } : {}).catch((error) => {
    document.documentElement.dataset.ready = "broken";
    text("status", words ? say("broken", { why: error.message }) : error.message);
    throw error;
  });
}

readHash();
begin();
