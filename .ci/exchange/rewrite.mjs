// Has npm's xliff read our files and write them anew: as they are, and translated as a person would.
//
// usage: node rewrite.mjs FOLDER     reads FOLDER/ours*, writes FOLDER/back/
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import xliff from 'xliff';

// Indented, as is its default, it adds white space to texts with codes.
const options = { indent: '' };
const folder = process.argv[2];
const versions = [
    ['ours.xlf', xliff.xliff12ToJs, xliff.jsToXliff12],
    ['ours2.xlf', xliff.xliff2js, xliff.js2xliff],
];
for (const [name, read, write] of versions) {
    const content = await read(readFileSync(join(folder, name), 'utf8'), { captureSpacesBetweenElements: true });
    writeFileSync(join(folder, 'back', `npm-kept-${name}`), await write(content, options));
    const [file] = Object.values(content.resources);
    file.quality.groupUnits.new.target = 'Novo besedilo';
    const places = file.quality.groupUnits['places.few'];
    places.target = ['Do ', places.source[1], ' mest'];
    writeFileSync(join(folder, 'back', `npm-translated-${name}`), await write(content, options));
}
