// The tables of plural categories and formatted values by Node's Intl.
//
// usage: node tables.mjs FOLDER     reads FOLDER/{plurals,formats}.json, writes FOLDER/tables-intl.json
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const letters = { zero: "z", one: "o", two: "t", few: "f", many: "m", other: "x" };

function categories({ locale, kind, range: { first, last, step, digits } }) {
  const rules = new Intl.PluralRules(locale, { type: kind, minimumFractionDigits: digits });
  let found = "";
  for (let n = first; n <= last; n += step) found += letters[rules.select(n / 10 ** digits)];
  return found;
}

// Our short date always has the year in full.
function shortDate(locale, date) {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: "short", timeZone: "UTC" }).formatToParts(date);
  return parts.map(({ type, value }) => (type === "year" ? String(date.getUTCFullYear()) : value)).join("");
}

function shown({ locale, form, value }) {
  if (form === "sorted") return [...value.list].sort(new Intl.Collator(locale).compare).join(" ");
  if (form === "and" || form === "or") {
    const type = form === "and" ? "conjunction" : "disjunction";
    return new Intl.ListFormat(locale, { type }).format(value.list);
  }
  if (value.date) {
    const date = new Date(`${value.date}T00:00:00Z`);
    if (form === "short") return shortDate(locale, date);
    const style = form === "month-year" ? { year: "numeric", month: "long" } : { dateStyle: form };
    return new Intl.DateTimeFormat(locale, { ...style, timeZone: "UTC" }).format(date);
  }
  const digits = value.number.split(".")[1]?.length ?? 0;
  const money = (currency, more) => ({ style: "currency", currency, ...more });
  const unit = (name, unitDisplay) => ({ style: "unit", unit: name, unitDisplay, maximumFractionDigits: 3 });
  const options = {
    money: money("EUR"),
    "whole-money": money("EUR", { maximumFractionDigits: 0 }),
    "narrow-money": money("EUR", { currencyDisplay: "narrowSymbol" }),
    "coded-money": money("CHF", { currencyDisplay: "code" }),
    "named-money": money("EUR", { currencyDisplay: "name" }),
    days: unit("day", "long"),
    "short-days": unit("day", "short"),
    hours: unit("hour", "long"),
    "short-hours": unit("hour", "short"),
    "narrow-hours": unit("hour", "narrow"),
    points: unit("percent", "short"),
    number: digits ? { minimumFractionDigits: digits } : {},
    "places-2": { minimumFractionDigits: 2, maximumFractionDigits: 2 },
    plain: { useGrouping: false, ...(digits ? { minimumFractionDigits: digits } : {}) },
    percent: { style: "percent", minimumFractionDigits: 0, maximumFractionDigits: 1 },
  }[form];
  return new Intl.NumberFormat(locale, options).format(Number(value.number));
}

const tables = {
  cldr: process.versions.cldr,
  plurals: read("plurals.json").map(categories),
  formats: read("formats.json").map(shown),
};
writeFileSync(join(folder, "tables-intl.json"), JSON.stringify(tables));
