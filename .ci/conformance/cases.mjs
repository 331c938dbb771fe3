// Runs the cases through @fluent/bundle and writes what they show.
//
// usage: node cases.mjs FOLDER     reads FOLDER/cases.json, writes FOLDER/results-fluent-js.json
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FluentBundle, FluentDateTime, FluentNumber, FluentResource } from "@fluent/bundle";

const folder = process.argv[2];

function given([name, value]) {
  if ("text" in value) return [name, value.text];
  if ("list" in value) return [name, value.list.join(", ")];
  if ("date" in value) return [name, new FluentDateTime(new Date(`${value.date}T00:00:00Z`), { timeZone: "UTC" })];
  const digits = value.number.split(".")[1]?.length ?? 0;
  return [name, new FluentNumber(Number(value.number), digits ? { minimumFractionDigits: digits } : {})];
}

function resolve({ chain, id, args }) {
  const [name, attribute] = id.split(".");
  const values = Object.fromEntries(Object.entries(args).map(given));
  for (const { locale, ftl } of chain) {
    const bundle = new FluentBundle(locale, { useIsolating: false });
    try {
      bundle.addResource(new FluentResource(ftl));
    } catch (error) {
      return { shows: `(${error})`, told: true };
    }
    const message = bundle.getMessage(name);
    const pattern = attribute ? message?.attributes[attribute] : message?.value;
    if (pattern === undefined || pattern === null) continue;
    const errors = [];
    try {
      return { shows: bundle.formatPattern(pattern, values, errors), told: errors.length > 0 };
    } catch (error) {
      return { shows: `(${error})`, told: true };
    }
  }
  return { shows: `{${id}}`, told: true };
}

const cases = JSON.parse(readFileSync(join(folder, "cases.json"), "utf8"));
writeFileSync(join(folder, "results-fluent-js.json"), JSON.stringify(cases.map(resolve)));
