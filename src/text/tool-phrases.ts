/** Ways to call for a tool that no single word governs: computing as a whole, or the tool that is there. */

/** Without one of these, none of the phrases below is looked for. */
const NAMED =
  /excel|tableur|access|potentiel|digital|numeri[qs]|electroniqu|zero papier|dematerialis|informatis|logiciel|outil|application|plateforme|portail|intelligence|\b(?:si|ia|site)\b/;

/** Said of computing as a whole, or of a tool that is there, in ways of their own. */
const PHRASES = [
  /\bexiste (?:meme |toujours |encore |juste |simplement )?pas (?:de |d'|un |une )(?:vraie? |bon(?:ne)? |seule? )?(?:site|outil|appli(?:cation)?|logiciel|plateforme|portail)\b/,
  /\b(?:temps|faut|faudrait|doi(?:t|vent|s)|devons|devrait|devraient|besoin|necessaire|urgent|urgence|indispensable|priorite)(?: de| d'| est| que| [a-z]{2,10}){0,4} (?:passer|basculer|migrer|aller|passions|passe|passent) (?:au|vers le|vers un|a un|en) (?:tout[- ])?(?:numerique|digital|electronique|dematerialise|zero papier)\b/,
  /\b(?:retard|manque|absence|insuffisance|deficit|faiblesse|lenteur)s? (?:de |d'|dans |en )?(?:la |l'|leur )?(?:digitalisation|numerisation|informatisation|dematerialisation|maturite numerique|transformation (?:numerique|digitale))\b/,
  /\bpotentiel (?:des |de la |de l'|du )(?:donnees|ia|intelligence artificielle|numerique) .{0,30}\b(?:exploite|utilise|valorise)/,
  /\b(?:digitalisation|numerisation|dematerialisation|informatisation)(?: [^,.;]{1,30})? (?:est |reste |demeure )?(?:en retard|inachevee|insuffisante|incomplete|tarde)/,
  /\btout (?:se fait|est (?:fait|tenu|gere|saisi)|passe|repose) (?:sur|sous|dans|par) (?:excel|un tableur|des tableurs|access)\b/,
  /\bpasser a (?:un |une )(?:vrai(?:e)? |nouveau |nouvelle )?(?:si|systeme d'information|logiciel|outil|application|plateforme|portail)\b/,
  /\b(?:application|logiciel|outil|portail|plateforme|site|si) (?:existante?|actuel(?:le)?) est a (?:refondre|refaire|remplacer|moderniser)\b/,
  /\b(?:souhait|demand|reclam|attend|veul)[a-z]* (?:une |la )(?:refonte|modernisation|creation|mise a jour) (?:du |de la |de l'|des |d'une? )(?:outil|portail|logiciel|application|site|plateforme|si)\b/,
  /\b(?:recours a |usage de |apport de )l'(?:ia|intelligence artificielle) (?:permettrait|pourrait|ferait|serait)/,
  /\battend(?:ent|ons|ez|s)? (?:[a-z' ]{2,25} )?(?:qu'on|que [a-z' ]{3,25}) (?:leur |nous |lui |vous )?(?:ouvr|fourni|donn|livr|propos|developp|cre|install|mett)[a-z]{1,5} (?:enfin )?(?:un |une |le |la )(?:vraie? |bon(?:ne)? |nouveau |nouvelle )?(?:portail|logiciel|application|appli|plateforme|outil|site|si)\b/,
  /\battend(?:ent|ons)? (?:toujours |encore )?(?:notre |nos |leur |leurs |le |la )(?:nouveau |nouvelle )?(?:portail|logiciel|application|plateforme|outil|si)\b/,
];

/** From where to where one of them stands in a sentence without accents; null where none does. */
export function toolPhrase(flat: string): readonly [start: number, end: number] | null {
  if (!NAMED.test(flat)) return null;
  for (const phrase of PHRASES) {
    const found = phrase.exec(flat);
    if (found !== null) return [found.index, found.index + found[0].length];
  }
  return null;
}
