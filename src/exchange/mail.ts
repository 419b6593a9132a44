/**
 * A mail saved as a file, whose text is coded: what its author wrote, as they saw it. `postal-mime` reads the codes; it pulls
 * in nothing, and loads only for such a file.
 */

/** Where the heads of a mail end, and whether its text is coded: « =C3=A9 », base64, several parts. */
const CODED = /^(?:content-transfer-encoding:[ \t]*(?:quoted-printable|base64)|content-type:[ \t]*multipart\/)/im;
const HEADS = /^(?:[A-Za-z][\w-]{0,60}:[^\n]*\n(?:[ \t][^\n]*\n)*){2,200}\r?\n/;
/** Longer, they are no heads. In bytes. */
const LONGEST_HEADS = 20_000;

/** Whether a file is such a mail, by how it begins. */
export function isCodedMail(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, LONGEST_HEADS));
  const heads = HEADS.exec(start.replace(/^From [^\n]*\n/, ''))?.[0] ?? '';
  return CODED.test(heads);
}

/** Who wrote it, its subject, then its text; that of its page where it has no other. Null when nothing can be read of it. */
export async function textOfMail(bytes: Uint8Array): Promise<string | null> {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const { from, subject, text, html } = await PostalMime.parse(bytes);
    const said = text?.trim() ? text : (html ?? '');
    if (said.trim() === '') return null;
    if (!text?.trim()) return /<(?:html|body)\b/i.test(said) ? said : `<html><body>${said}</body></html>`;
    const name =
      from === undefined || from.group !== undefined ? '' : [from.name, `<${from.address}>`].join(' ').trim();
    const heads = [name === '' ? '' : `De : ${name}`, subject ? `Objet : ${subject}` : ''].filter((one) => one !== '');
    return [...heads, '', said].join('\n').replace(/\r\n/g, '\n');
  } catch {
    return null;
  }
}
