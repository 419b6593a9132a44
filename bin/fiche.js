#!/usr/bin/env node

// A stack then names our sources and their lines. Node only reads the maps of what it loads from there on.
if (process.env.FICHE_DEBUG) process.setSourceMapsEnabled(true);

const { createIo, main } = await import('../dist/fiche.js');

process.exitCode = await main(process.argv.slice(2), createIo(new URL('../', import.meta.url)));
