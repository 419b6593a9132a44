#!/usr/bin/env node

// In words that every Node from 12 on reads, so that an old one says which it needs rather than a syntax error.
var fs = require('fs');
var path = require('path');

/** As `engines` in package.json, by major; a version between two of them lacks what we use. */
var OLDEST = { 20: 17, 22: 13 };
var ALL_FROM = 24;

var root = path.join(__dirname, '..');

function refuse(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

function isEnough(version) {
  var parts = version.split('.').map(Number);
  return parts[0] >= ALL_FROM || parts[1] >= OLDEST[parts[0]];
}

function start() {
  // A stack then names our sources and their lines. Node only reads the maps of what it loads from there on.
  if (process.env.FICHE_DEBUG) process.setSourceMapsEnabled(true);
  return require('../dist/start.cjs')
    .start(root, process.argv.slice(2))
    .then((code) => {
      // Output that could not be written has had its word already.
      process.exitCode = process.exitCode || code;
    });
}

if (!isEnough(process.versions.node)) {
  refuse(
    `fiche demande Node 20 (dès 20.17), 22 (dès 22.13), ou 24 et plus ; vous avez Node ${process.versions.node}. Installez la version LTS : https://nodejs.org/fr`,
  );
} else {
  try {
    fs.statSync(path.join(root, 'dist', 'start.cjs'));
    start().catch(broken);
  } catch (error) {
    if (error.code === 'ENOENT') {
      refuse(
        `L’outil n’est pas construit : il manque le dossier « dist ». Dans ${root}, lancez : npm run build (après npm ci).`,
      );
    } else broken(error);
  }
}

// A file of ours that is missing, cut or closed to us: nothing of it can say so.
function broken(error) {
  if (process.env.FICHE_DEBUG) process.stderr.write(`${error.stack}\n`);
  refuse(
    `L’outil est incomplet ou ne peut pas être lu dans ${root}. Réinstallez-le, ou demandez le droit de le lire. (${error.code || error.name})`,
  );
}
