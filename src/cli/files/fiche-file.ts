/** A fiche on the disk while it is being written: its text, and beside it what is being typed. */

import { quote } from '../../french/typography.ts';
import type { Notebook, Writing } from '../../interview/writing/notebook.ts';
import { isObject } from '../../model/draft.ts';
import { decode, SIZE_LIMIT } from '../../source/decode.ts';
import { type Snapshot, snapshotOf } from '../../source/snapshot.ts';
import type { Io } from '../ports.ts';
import { UserError } from '../user-error.ts';
import { failureSentence } from './names.ts';

interface Sign {
  /** 0 once the conversation is over. */
  pid: number;
  machine: string;
  /** When the process began, as its system says it: numbers of processes are given again. Empty where it does not say. */
  naissance: string;
  /** `AAAA-MM-JJTHH:MM`. */
  depuis: string;
  question: string;
  texte: string;
}

export class FicheFile implements Notebook {
  unfinished: { cursor: string; text: string } | null = null;
  /** What to tell the person before the first question. */
  warning: string | null = null;
  private typed = { cursor: '', text: '' };
  private readonly since: string;

  /**
   * `fiche`: what it says; `onDisk`: what the file holds, null when there is none yet.
   * Throws `UserError` when another conversation is open on it.
   */
  constructor(
    private path: string,
    private fiche: Snapshot,
    private onDisk: string | null,
    private readonly io: Io,
  ) {
    this.since = io.now();
    this.unfinished = this.takeOver();
  }

  /** What the fiche says before the first answer: not yet on the disk. */
  begin(fiche: Snapshot): void {
    this.fiche = fiche;
  }

  get name(): string {
    return this.path;
  }

  write(edit: (fiche: Snapshot) => Snapshot): Writing {
    const found = this.current();
    if ('problem' in found) {
      // Made all the same, so that it can be told.
      edit(this.fiche);
      return { ok: false, problem: found.problem, isGone: this.isGone() };
    }
    const { base, notice, disk } = found;
    const edited = edit(base);
    // What would be written could not be read again.
    if (edited.text.length > SIZE_LIMIT / 2 && new TextEncoder().encode(edited.text).length > SIZE_LIMIT)
      return {
        ok: false,
        problem: 'La fiche serait trop longue pour être relue. Raccourcissez cette réponse.',
        isGone: false,
      };
    try {
      if (edited.text !== disk) this.io.files.write(this.path, edited.text);
    } catch (error) {
      if (error instanceof UserError) return { ok: false, problem: error.message, isGone: this.isGone() };
      throw error;
    }
    this.fiche = edited;
    this.onDisk = edited.text;
    return { ok: true, snapshot: edited, notice };
  }

  /** Whether what was written before is there no more. */
  private isGone(): boolean {
    return this.onDisk !== null && !this.io.files.read(this.path, SIZE_LIMIT).ok;
  }

  moveTo(path: string): string | null {
    if (this.io.files.exists(path)) return `${quote(path)} existe déjà. Donnez un autre nom.`;
    this.io.files.remove(signPath(this.path));
    this.path = path;
    this.onDisk = null;
    return null;
  }

  keep(cursor: string, text: string): void {
    if (text === '' && this.typed.cursor !== cursor) return;
    this.typed = { cursor, text };
    this.sign(this.io.session.pid);
  }

  /** Ends the conversation; what was being typed stays for the next one. */
  close(): void {
    if (this.typed.text === '') this.io.files.remove(signPath(this.path));
    else this.sign(0);
  }

  /** What the file holds now, whoever wrote it: their changes are kept, ours are made on top. */
  private current(): { base: Snapshot; notice: string | null; disk: string | null } | { problem: string } {
    const content = this.io.files.read(this.path, SIZE_LIMIT);
    if (!content.ok && content.failure === 'missing') {
      const notice =
        this.onDisk === null ? null : `${quote(this.path)} avait disparu. Il est réécrit avec toutes vos réponses.`;
      return { base: this.fiche, notice, disk: null };
    }
    if (!content.ok) {
      return {
        problem:
          content.failure === 'too-long'
            ? 'Le fichier est devenu trop long.'
            : `${quote(this.path)} ne se lit plus. ${failureSentence(content.failure)}`,
      };
    }
    const decoded = decode(content.bytes);
    if (decoded.ok && decoded.text === this.onDisk) return { base: this.fiche, notice: null, disk: decoded.text };
    const changed = decoded.ok ? snapshotOf(decoded.text) : null;
    if (changed?.source.readable) {
      const notice = `${quote(this.path)} a été changé par ailleurs. Ces changements sont gardés, votre réponse s’y ajoute.`;
      return { base: changed, notice, disk: changed.text };
    }
    const refuge = this.freeName();
    const notice = `${quote(this.path)} a été changé par ailleurs et ne se lit plus. Il n’est pas touché : vos réponses vont dans ${quote(refuge)}.`;
    this.moveTo(refuge);
    return { base: this.fiche, notice, disk: null };
  }

  private freeName(): string {
    const base = this.path.replace(/\.ya?ml$/, '');
    for (let rank = 1; ; rank++) {
      const name = `${base}.entretien${rank > 1 ? `-${rank}` : ''}.yaml`;
      if (!this.io.files.exists(name)) return name;
    }
  }

  private takeOver(): FicheFile['unfinished'] {
    const sign = readSign(this.path, this.io);
    const state = sign === null ? 'over' : stateOf(sign, this.io);
    if (state === 'open') throw new UserError(alreadyOpen(this.path, sign));
    if (state === 'unsure') this.warning = maybeOpen(this.path, sign);
    const left = sign && sign.texte !== '' ? { cursor: sign.question, text: sign.texte } : null;
    // It stays on the disk until it is back at its question.
    if (left) this.typed = left;
    const file = signPath(this.path);
    // A sign that does not read is half of one: whoever was writing it is gone.
    this.io.files.remove(file);
    if (!this.io.files.create(file, this.signText(this.io.session.pid))) {
      throw new UserError(alreadyOpen(this.path, readSign(this.path, this.io)));
    }
    return left;
  }

  private sign(pid: number): void {
    try {
      this.io.files.write(signPath(this.path), this.signText(pid));
    } catch (error) {
      // A full disk is told where an answer is written; what is being typed is still on the screen.
      if (!(error instanceof UserError)) throw error;
    }
  }

  private signText(pid: number): string {
    const sign: Sign = {
      pid,
      machine: this.io.session.machine,
      naissance: pid === 0 ? '' : this.io.session.birth,
      depuis: this.since,
      question: this.typed.cursor,
      texte: this.typed.text,
    };
    return `${JSON.stringify(sign)}\n`;
  }
}

/** `.fiche.yaml.entretien`, beside `fiche.yaml`. */
function signPath(path: string): string {
  const start = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1;
  return `${path.slice(0, start)}.${path.slice(start)}.entretien`;
}

function readSign(path: string, io: Io): Sign | null {
  const content = io.files.read(signPath(path), SIZE_LIMIT);
  if (!content.ok) return null;
  try {
    const data: unknown = JSON.parse(new TextDecoder().decode(content.bytes));
    if (!isObject(data)) return null;
    const text = (key: string) => (typeof data[key] === 'string' ? data[key] : '');
    const pid = typeof data.pid === 'number' ? data.pid : 0;
    return {
      pid,
      machine: text('machine'),
      naissance: text('naissance'),
      depuis: text('depuis'),
      question: text('question'),
      texte: text('texte'),
    };
  } catch {
    return null;
  }
}

/** A conversation is only refused for one that is surely open: a sign that a dead one left must not stand in the way. */
function stateOf({ pid, machine, naissance }: Sign, { session }: Io): 'open' | 'unsure' | 'over' {
  // Our own number, before we have signed: a dead process had it.
  if (pid === 0 || (machine === session.machine && pid === session.pid)) return 'over';
  if (machine !== session.machine) return 'unsure';
  const birth = session.birthOf(pid);
  if (birth === null) return 'over';
  return birth === '' || naissance === '' ? 'unsure' : birth === naissance ? 'open' : 'over';
}

function maybeOpen(path: string, sign: Sign | null): string {
  const where = sign && sign.machine !== '' ? ` sur la machine ${quote(sign.machine)}` : '';
  return `Un autre entretien a été ouvert sur ${quote(path)}${where}${since(sign)}. S’il l’est encore, fermez-le : vos réponses s’ajouteraient aux siennes.`;
}

function since(sign: Sign | null): string {
  const time = /T(\d\d):(\d\d)/.exec(sign?.depuis ?? '');
  return time ? ` depuis ${time[1]} h ${time[2]}` : '';
}

function alreadyOpen(path: string, sign: Sign | null): string {
  return `Un autre entretien est ouvert sur ${quote(path)}${since(sign)}. Terminez-le d’abord. S’il n’existe plus, supprimez ${quote(signPath(path))}.`;
}
