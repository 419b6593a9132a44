#!/usr/bin/env node
import { createIo } from '../dist/io.js';
import { main } from '../dist/main.js';

process.exitCode = await main(process.argv.slice(2), createIo(new URL('../', import.meta.url)));
