/** What the parser of the `yaml` package reports, told in French with the way to mend it. */

const MESSAGES: Record<string, string> = {
  ALIAS_PROPS: 'Un renvoi (« * ») ne porte ni ancre ni étiquette. Recopiez le texte à cet endroit.',
  BAD_ALIAS: 'Ce renvoi (« * ») est mal formé. Recopiez le texte à cet endroit, entre guillemets.',
  BAD_COLLECTION_TYPE: 'Cette étiquette (« ! ») ne convient pas ici. Retirez-la.',
  BAD_DIRECTIVE: 'Une ligne qui commence par « % » est lue comme une consigne technique. Retirez-la.',
  BAD_DQ_ESCAPE: 'Entre guillemets doubles, la barre « \\ » annonce un code. Doublez-la : « \\\\ ».',
  BAD_INDENT: 'Ces lignes sont mal décalées, ou un crochet n’est pas refermé. Alignez-les avec leurs voisines.',
  BAD_PROP_ORDER: 'Une ancre ou une étiquette est mal placée. Retirez-la.',
  BAD_SCALAR_START: 'Un texte ne peut pas commencer par ce signe. Mettez tout le texte entre guillemets.',
  BLOCK_AS_IMPLICIT_KEY:
    'Le texte contient « : » suivi d’une espace, ou la ligne suivante est mal décalée. Mettez le texte entre guillemets.',
  BLOCK_IN_FLOW: 'Une liste ou un bloc commence à l’intérieur de crochets ou d’accolades. Refermez-les d’abord.',
  KEY_OVER_1024_CHARS: 'Cette clé est trop longue. Il manque sans doute un « : » ou un guillemet fermant.',
  MISSING_CHAR: 'Il manque un signe : un guillemet, un crochet, une accolade ou un « : ». Refermez ce qui est ouvert.',
  MULTILINE_IMPLICIT_KEY: 'Il manque « : » suivi d’une espace entre une clé et sa valeur.',
  MULTIPLE_ANCHORS: 'Une valeur ne porte qu’une ancre (« & »). Retirez-les.',
  MULTIPLE_DOCS: 'Le fichier contient plusieurs documents. Gardez une fiche par fichier.',
  MULTIPLE_TAGS: 'Une valeur ne porte qu’une étiquette (« ! »). Retirez-les.',
  RESOURCE_EXHAUSTION: 'Trop de niveaux sont emboîtés les uns dans les autres. Une fiche n’en compte que huit.',
  TAB_AS_INDENT: 'Une tabulation décale cette ligne. Remplacez-la par des espaces.',
  TAG_RESOLVE_FAILED: 'Une étiquette (« ! ») n’a pas de sens dans une fiche. Retirez-la.',
  UNEXPECTED_TOKEN:
    'Ce passage n’est pas attendu ici. Vérifiez le décalage de la ligne, ou mettez le texte entre guillemets.',
};

export function yamlErrorMessage(code: string): string {
  return MESSAGES[code] ?? 'Ce passage ne se lit pas comme du YAML. Vérifiez le décalage et les guillemets.';
}
