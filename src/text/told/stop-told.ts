/** When somebody would give up: « on s’arrête si moins de 50 s’inscrivent ». Nothing that one does, nor that one would see. */
import { plain } from '../../french/fold.ts';

const GIVES_UP = '(?:arr[êe]t|stop|abandonn|renonc|laiss(?:e|era|erait|ons) tomber)\\p{L}{0,5}';
const WE = "(?:j['’]|(?:on|nous|je) (?:s['’]|nous |m['’])?)";
const LOST = "c['’]est (?:rat[ée]|mort|foutu|fichu|cuit|perdu|un [ée]chec)";

const WHOLE = new RegExp(
  `^(?:et |mais |sinon,? )?(?:${WE}${GIVES_UP}(?: tout| le projet)? (?:si|d[èe]s que|quand)(?!\\p{L})|si [^.;]{3,120}?,? (?:${WE}${GIVES_UP}|${LOST}))`,
  'iu',
);
/** « …, et si moins de 20 on arrête », « …, sinon arrêt si moins de 5 », « Seuil d’arrêt : moins de 40 % » */
const AFTER = new RegExp(
  `(?:[,;(]|,? et|,? mais) ?(?:si (?:moins|ya |(?:il )?y a |c['’]est |on (?:a|en a) )[^.;,]{2,60}?,? ${WE}${GIVES_UP}(?: tout)?|(?:sinon,? )?(?:${WE})?(?:arr[êe]te?|stop|abandon)(?: tout)? si [^.;,)]{3,60})\\)?|[.,;]? ?(?<!\\p{L})(?:seuil|crit[èe]re)s? d['’](?:arr[êe]t|abandon) ?:[^.;\\n]{3,80}`,
  'giu',
);

export function tellsStop(sentence: string): boolean {
  return WHOLE.test(plain(sentence));
}

/** What is told, without when one would give up; as written. */
export function withoutStop(text: string): string {
  return text.replace(AFTER, '');
}
