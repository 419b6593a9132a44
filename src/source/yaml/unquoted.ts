/** Values without quotes that begin, or hold, a sign by which YAML reads something else than a text. */
import { quote } from '../../french/typography.ts';

/** What a value that is not quoted is taken for, and what to write instead; null when it is a text like any. */
export function signOf(value: string): { message: string; mended: string } | null {
  const quoted = `"${value.replace(/[\\"]/g, '\\$&')}"`;
  const [, shown, target] = LINK.exec(value) ?? [];
  if (target !== undefined) {
    const message = `${quote(shown ?? '')} est collé avec son lien. Écrivez l’adresse seule : ${target}`;
    return { message, mended: target };
  }
  if (/^[[{]/.test(value)) {
    if (!/^(?:\[[^[\]]*\]|\{[^{}]*\})\s*[^\s,\]}]/.test(value)) return null;
    return { message: `Un texte qui commence par ${quote(value[0] ?? '')} se met entre guillemets.`, mended: quoted };
  }
  if (/^[&*!]/.test(value) || value === '') return null;
  const [curly, inside] = /^[“”„«‹](.*)[“”»›]$/u.exec(value) ?? [];
  if (curly !== undefined && /: |:$/.test(value)) {
    const straight = `"${(inside ?? '').trim().replace(/[\\"]/g, '\\$&')}"`;
    return {
      message: `Pour YAML, ${quote(value[0] ?? '')} n’est pas un guillemet. Écrivez : ${straight}`,
      mended: straight,
    };
  }
  if (/: /.test(value) || value.endsWith(':'))
    return { message: 'Ce texte contient « : ». Mettez-le entre guillemets.', mended: quoted };
  if (!/^[|>@`%]/.test(value)) return null;
  return { message: `Ce texte commence par ${quote(value[0] ?? '')}. Mettez-le entre guillemets.`, mended: quoted };
}

/** « [solene@exemple.fr](mailto:solene@exemple.fr) », as messaging software pastes it. */
const LINK = /^\[([^\]]{1,200})\]\((?:mailto:)?([^()\s]{1,300})\)$/;
