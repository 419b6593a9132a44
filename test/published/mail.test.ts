/** Mails saved as files: what their author wrote, whatever its codes. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { isCodedMail, textOfMail } from '../../src/exchange/mail.ts';
import { here } from '../cli/here.ts';
import { folderWith } from '../cli/process.ts';

const SAID =
  'Problème : les élèves allergiques attendent trois semaines.\nSolution : la référente prévient la cuisine le jour même.\n';
const HEADS = 'From: Odile Ramon <odile@exemple.gouv.fr>\r\nSubject: une fiche\r\nMIME-Version: 1.0\r\n';
const latin = (text: string) => [...new TextEncoder().encode(text)];

/** As a mail program writes accents: « =C3=A8 ». */
function quoted(text: string): string {
  return latin(text)
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte),
    )
    .join('');
}

const base64 = Buffer.from(SAID).toString('base64').replace(/.{60}/g, '$&\r\n');
const PLAIN = 'Content-Type: text/plain; charset=utf-8\r\n';
const MAILS = [
  ['quoted', `${HEADS}${PLAIN}Content-Transfer-Encoding: quoted-printable\r\n\r\n${quoted(SAID)}`],
  ['base64', `${HEADS}${PLAIN}Content-Transfer-Encoding: base64\r\n\r\n${base64}\r\n`],
  [
    'two parts',
    `${HEADS}Content-Type: multipart/alternative; boundary="x"\r\n\r\n--x\r\n${PLAIN}Content-Transfer-Encoding: base64\r\n\r\n${base64}\r\n--x\r\nContent-Type: text/html\r\n\r\n<p>autre</p>\r\n--x--\r\n`,
  ],
  [
    'a page alone',
    `${HEADS}Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted('<h2>Problème</h2><p>les élèves allergiques attendent trois semaines.</p><h2>Solution</h2><p>la référente prévient la cuisine le jour même.</p>')}\r\n--x--\r\n`,
  ],
] as const;

describe('a mail saved as a file', () => {
  it.each(MAILS)('%s', async (_, mail) => {
    expect(isCodedMail(new TextEncoder().encode(mail))).toBe(true);
    const cwd = folderWith({ 'm.eml': mail });
    const { out, err } = await here(['import', 'm.eml', '-o', '-', '--today', '2026-11-26'], { cwd });
    expect(out).not.toMatch(/=C3|=\n/);
    expect(err).toMatch(/ligne \d+ du message/);
    const fiche = parse(out);
    expect(fiche.probleme.enonce).toBe('les élèves allergiques attendent trois semaines.');
    expect(fiche.solution.description).toBe('la référente prévient la cuisine le jour même.');
  });

  it.each([
    ['a text', SAID],
    ['a mail as it is read', `${HEADS}\r\n${SAID}`],
    ['a text that speaks of it', `Content-Transfer-Encoding: base64\n\n${SAID}`],
  ])('%s is none', (_, text) => {
    expect(isCodedMail(new TextEncoder().encode(text))).toBe(false);
  });

  it('of which nothing can be read', async () => {
    expect(await textOfMail(new Uint8Array([0, 1, 2]))).toBeNull();
  });
});
