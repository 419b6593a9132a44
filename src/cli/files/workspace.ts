/** What the folders around a fiche say of it: the nearest configuration, and what is left aside. */
import { type Config, type Layer, merged, NO_CONFIG, readConfig, settingsFrom } from '../../config/config-file.ts';
import { quote } from '../../french/typography.ts';
import type { Adjustable, Settings } from '../../judge/settings.ts';
import { SIZE_LIMIT } from '../../source/decode.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { configText, named } from './config-text.ts';
import { join, parentOf, within } from './folder-path.ts';
import { unfollowed } from './git-index.ts';
import { ignoredIn } from './history.ts';
import { baseName, isFicheName } from './names.ts';
import { type Patterns, patternsOf } from './patterns.ts';

export const CONFIG_NAME = 'fiche.config.yaml';

/** What people try; read, it would be one more place to look at. */
const OTHER_NAMES = ['fiche.config.yml', 'fiche.config.json'];

/** Looked for in the index of git, rather than starting it; more names would take longer. */
const FEW = 20;
/** In bytes: some ten thousand files. */
const LARGEST_INDEX = 2_000_000;

/** A configuration and the folder from which its patterns are read. */
export interface Found {
  /** As shown; null when there is none. */
  path: string | null;
  config: Config;
  root: string;
  files: Patterns;
  ignored: Patterns;
  layers: readonly { layer: Layer; applies: Patterns | null }[];
}

interface Folder {
  path: string;
  parent: Folder | null;
  found: Found;
  /** Why its configuration cannot be used; null where it can. */
  mistake: string | null;
  /** Of its own `.gitignore`. */
  ignored: Patterns | null;
  isIgnored: boolean;
  /** The folder of the repository that holds it, its top; null out of any. */
  top: string | null;
}

export class Workspace {
  private readonly folders = new Map<string, Folder>();
  private readonly settings = new Map<Found, Map<string, Settings>>();
  private readonly given: Found | null;
  private readonly here: string;

  /** `configPath`: the configuration of all, whatever lies nearer. Throws `UserError` when it cannot be used. */
  constructor(
    private readonly io: Io,
    private readonly adjustable: () => Adjustable,
    configPath: string | null = null,
  ) {
    this.here = io.files.absolute('.');
    this.given = configPath === null ? null : this.load(io.files.absolute(named(configPath)));
  }

  /** The configuration of the file of that path, there or not. Throws `UserError` when it cannot be used. */
  configOf(path: string): Found {
    return this.given ?? this.folder(parentOf(this.io.files.absolute(path))).found;
  }

  layersOf(path: string): Layer[] {
    const found = this.configOf(path);
    const inside = within(found.root, this.io.files.absolute(path));
    return found.layers
      .filter(({ applies }) => applies === null || (inside !== null && applies.matches(inside)))
      .map(({ layer }) => layer);
  }

  settingsOf(path: string): Settings {
    const found = this.configOf(path);
    const layers = this.layersOf(path);
    const known = this.settings.get(found) ?? new Map<string, Settings>();
    this.settings.set(found, known);
    const key = layers.map((layer) => found.config.layers.indexOf(layer)).join();
    const settings = known.get(key) ?? settingsFrom(merged(layers));
    known.set(key, settings);
    return settings;
  }

  /** Why the configuration of a file below cannot be used: it is not judged; null where it can. */
  mistakeFor(path: string): string | null {
    return this.folder(parentOf(this.io.files.absolute(path))).mistake;
  }

  /** The folder of earlier attempts that the configuration of a fiche names. */
  neighboursOf(path: string): string | null {
    const { config, root } = this.configOf(path);
    return config.neighbours === null ? null : this.io.files.join(root, config.neighbours.value);
  }

  /** A folder is walked for these. */
  isFiche(path: string): boolean {
    const full = this.io.files.absolute(path);
    const name = baseName(full);
    if (isFicheName(name)) return true;
    if (name === CONFIG_NAME) return false;
    const { config, root, files } = this.configOf(path);
    const inside = config.files.length > 0 ? within(root, full) : null;
    return inside !== null && files.matches(inside);
  }

  /** Those met so far. */
  configurations(): ReadonlySet<Found> {
    return new Set([this.given ?? NOTHING, ...[...this.folders.values()].map(({ found }) => found)]);
  }

  /** Left aside by the configuration; `path` may name a folder. */
  isExcluded(path: string, isFolder = false): boolean {
    const full = this.io.files.absolute(path);
    const { root, ignored } = this.given ?? this.folder(parentOf(full)).found;
    const inside = within(root, full);
    return inside !== null && ignored.matches(isFolder ? `${inside}/` : inside);
  }

  /** Which of these files are left aside, by the configuration or by git. Git is asked once a repository. */
  leftAside(paths: readonly string[]): ReadonlySet<string> {
    const aside = new Set(paths.filter((path) => this.isExcluded(path)));
    const tops = new Map<string | null, Map<string, string>>();
    for (const path of paths.filter((one) => !aside.has(one))) {
      const full = this.io.files.absolute(path);
      const { top } = this.folder(parentOf(full));
      tops.set(top, (tops.get(top) ?? new Map()).set(within(top ?? '/', full) ?? full, path));
    }
    for (const [top, named] of tops) {
      const said = top === null ? null : this.ignoredBy(top, [...named.keys()]);
      for (const [name, path] of named) if (said?.has(name) ?? this.isIgnoredAlone(path)) aside.add(path);
    }
    return aside;
  }

  /** Null when git does not say. */
  private ignoredBy(top: string, names: readonly string[]): ReadonlySet<string> | null {
    const { files, git } = this.io;
    const unknown = names.length > FEW ? names : unfollowed(names, files.read(join(top, '.git/index'), LARGEST_INDEX));
    return unknown.length === 0 ? new Set() : ignoredIn(top, unknown, git);
  }

  /** Whether the repository of the current folder holds another one there. */
  isNested(folder: string): boolean {
    return this.folder(this.here).top !== null && this.io.files.exists(join(this.io.files.absolute(folder), '.git'));
  }

  /** The top of the repository that holds a file; null out of any. */
  topOf(path: string): string | null {
    return this.folder(parentOf(this.io.files.absolute(path))).top;
  }

  /** As `.gitignore` files alone say: where there is no git to ask. */
  private isIgnoredAlone(path: string): boolean {
    const full = this.io.files.absolute(path);
    return isIgnoredIn(this.folder(parentOf(full)), full, false);
  }

  private folder(path: string): Folder {
    const known = this.folders.get(path);
    if (known) return known;
    const { files } = this.io;
    const isTop = files.exists(join(path, '.git'));
    const parent = isTop || parentOf(path) === path ? null : this.folder(parentOf(path));
    const top = isTop ? path : (parent?.top ?? null);
    // Out of a repository, what lies above the current folder is somebody else's.
    const isOurs = top !== null || within(this.here, path) !== null;
    const { found, mistake } = this.given === null ? this.usable(path) : { found: null, mistake: null };
    const folder: Folder = {
      path,
      parent,
      top,
      found: this.given ?? found ?? parent?.found ?? NOTHING,
      mistake: mistake ?? parent?.mistake ?? null,
      ignored: isOurs ? this.gitIgnored(path) : null,
      isIgnored: parent !== null && isIgnoredIn(parent, path, true),
    };
    this.folders.set(path, folder);
    return folder;
  }

  private gitIgnored(folder: string): Patterns | null {
    const content = this.io.files.read(join(folder, '.gitignore'), SIZE_LIMIT);
    return content.ok ? patternsOf(new TextDecoder().decode(content.bytes)) : null;
  }

  /** What is wrong in one folder keeps the others from nothing. Throws `UserError` for the current folder, and above. */
  private usable(folder: string): { found: Found | null; mistake: string | null } {
    try {
      return { found: this.own(folder), mistake: null };
    } catch (error) {
      const isBelow = folder !== this.here && within(this.here, folder) !== null;
      if (!(error instanceof UserError) || !isBelow) throw error;
      return { found: null, mistake: error.message };
    }
  }

  private own(folder: string): Found | null {
    const { files } = this.io;
    // A link that leads nowhere is there, and must be told: its settings would be missed.
    const own = files.read(join(folder, CONFIG_NAME), SIZE_LIMIT);
    // In a folder that may not be entered, nobody knows what is there: its fiches tell it.
    const isClosed = !own.ok && own.failure === 'denied' && !files.exists(join(folder, CONFIG_NAME));
    if (isClosed) return null;
    if (own.ok || own.failure !== 'missing') return this.load(join(folder, CONFIG_NAME));
    const other = OTHER_NAMES.find((name) => files.exists(join(folder, name)));
    if (other === undefined) return null;
    const shown = files.relative(join(folder, other));
    throw new UserError(`${quote(shown)} ne se lit pas sous ce nom. Renommez-le en ${CONFIG_NAME}.`);
  }

  private load(full: string): Found {
    const path = this.io.files.relative(full);
    const read = readConfig(configText(this.io.files.read(full, SIZE_LIMIT), path), this.adjustable());
    if (!read.ok) {
      const lines = read.problems.map(
        ({ line, column, message }) => `${path}, ligne ${line}, colonne ${column} : ${message}`,
      );
      throw new UserError(['La configuration est à corriger.', ...lines].join('\n'));
    }
    const { config } = read;
    return {
      path,
      config,
      root: parentOf(full),
      files: patternsOf(config.files),
      ignored: patternsOf(config.ignored),
      layers: config.layers.map((layer) => ({ layer, applies: layer.patterns && patternsOf(layer.patterns) })),
    };
  }
}

const NONE = patternsOf([]);
const NOTHING: Found = { path: null, config: NO_CONFIG, root: '', files: NONE, ignored: NONE, layers: [] };

/** As git does: the nearest `.gitignore` has the last word, but what is in an ignored folder stays ignored. */
function isIgnoredIn(folder: Folder, full: string, isFolder: boolean): boolean {
  if (folder.isIgnored) return true;
  for (let at: Folder | null = folder; at !== null; at = at.parent) {
    const inside = within(at.path, full);
    const verdict = inside === null || inside === '' ? null : at.ignored?.verdict(isFolder ? `${inside}/` : inside);
    if (verdict !== null && verdict !== undefined) return verdict;
  }
  return false;
}
