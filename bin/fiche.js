#!/usr/bin/env node
import { createIo, main } from '../dist/fiche.js';

process.exitCode = await main(process.argv.slice(2), createIo(new URL('../', import.meta.url)));
