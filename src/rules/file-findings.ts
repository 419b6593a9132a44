/** What `fiche explain` says of the findings that no rule makes: about the file, its grammar, its schema, its exceptions. */
export const FILE_FINDINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'fichier/vide': 'Le fichier ne contient rien. Lancez « fiche init » pour l’écrire pas à pas.',
    'fichier/encodage': 'Le fichier n’est pas du texte en UTF-8. Rouvrez-le et enregistrez-le en UTF-8.',
    'fichier/taille': 'Le fichier est bien trop long pour une fiche. Vérifiez que c’est le bon.',
    'fichier/illisible':
      'Le fichier n’a pas pu être ouvert. Vérifiez qu’il existe et que vous avez le droit de le lire.',
    'fichier/pas-une-fiche':
      'Le fichier est lisible, et ne contient rien de ce qu’une fiche contient. Vérifiez que c’est le bon.',
    'fichier/langue': 'Le texte n’est pas en français : les règles, qui lisent des phrases, n’en disent rien.',
    'entete/cle': 'Le site ne connaît pas cette clé, et en a une qui s’écrit presque ainsi. Renommez-la.',
    'entete/phases': 'Le script du site s’arrête sur une fiche publiée sans phases, ou sur une phase mal écrite.',
    'entete/phase-double': 'Une phase est écrite deux fois : le site refuse la fiche.',
    'entete/phase-debut': 'Une phase n’a pas de date de début. Écrivez « start ».',
    'entete/phase-fin': 'La fin d’une phase ne vient pas après son début : le site refuse la fiche.',
    'entete/phase-inconnue': 'Le site ne connaît pas cette phase. Vérifiez son nom.',
    'entete/phase-ancienne': 'Ce nom de phase est celui d’avant. Le site en a un autre.',
    'entete/phases-meme-jour': 'Deux phases commencent le même jour : le site affiche la première de leur ordre.',
    'entete/phases-desordre': 'Une phase commence avant celle qui la précède. Vérifiez leurs dates.',
    'entete/date': 'Ce n’est pas une date du calendrier. Écrivez par exemple 2026-11-26.',
    'entete/date-entre-guillemets':
      'Une date entre guillemets est un texte : le site la refuse. Retirez les guillemets.',
    'entete/evenement-sans-date': 'Un événement n’a pas de date : le site refuse la fiche.',
    'entete/sponsor-inconnu': 'Un sponsor ne désigne aucune organisation connue : le site refuse la fiche.',
    'entete/sans-sponsor': 'L’en-tête ne nomme aucun sponsor. Quelle direction s’engage ?',
    'entete/contact': 'Le contact n’est pas une adresse de courriel.',
    'entete/incubateur': 'L’en-tête ne nomme aucun incubateur.',
    'entete/incubateurs': '« incubators » veut deux noms ou plus, dont celui de « incubator ».',
    'entete/techno-vide': '« techno » sans rien est refusé par le site. Écrivez [] ou retirez la ligne.',
    'entete/titre': 'Le titre est vide, ou porte une espace de trop.',
    'entete/mission': 'La mission est vide, ou n’est que le nom d’un programme.',
    'yaml/texte-coupe':
      'Après une espace, le signe # commence une remarque : la suite du texte est perdue. Mettez le texte entre guillemets.',
    'yaml/barre-oblique':
      'Entre guillemets doubles, une barre oblique inverse et sa lettre deviennent un autre signe. Mettez des apostrophes.',
    'yaml/caracteres':
      'Des lettres ont été abîmées par un logiciel, ou des signes que personne ne voit se sont glissés dans le texte.',
    'yaml/syntaxe':
      'Le texte ne se lit pas comme du YAML. Souvent : un décalage, une tabulation, un « : » sans guillemets.',
    'yaml/cle-double': 'La même clé est écrite deux fois au même endroit. Gardez-en une.',
    'yaml/alias': 'Une fiche n’emploie ni ancre (« & ») ni renvoi (« * »). Recopiez le texte.',
    'yaml/documents': 'Le fichier contient plusieurs documents séparés par « --- ». Gardez une fiche par fichier.',
    'schema/type':
      'La valeur n’est pas de la sorte attendue : un texte pour un nombre, par exemple. Le constat montre la forme à écrire.',
    'schema/enum': 'La valeur ne fait pas partie des choix possibles. Le constat les cite.',
    'schema/format': 'Une date, un courriel, une adresse ou un identifiant n’a pas la forme attendue.',
    'schema/bornes': 'Le nombre est trop petit ou trop grand pour ce champ.',
    'schema/cle-inconnue': 'Le modèle ne connaît pas cette clé : faute de frappe, ou champ rangé au mauvais endroit.',
    'schema/version': 'La fiche est d’un format plus récent que votre outil. Mettez fiche à jour.',
    'exception/inconnue': 'Une exception nomme une règle qui n’existe pas.',
    'exception/inutile': 'Une exception n’excuse rien, ou vise un constat qui ne s’excuse pas. Retirez-la.',
    'exception/expiree': 'Une exception a dépassé sa date de fin. Corrigez la fiche ou repoussez la date.',
    'exception/sans-motif': 'Une exception sans raison n’excuse rien. Écrivez pourquoi vous l’assumez.',
    'a-completer/inconnu': 'La liste « a_completer » nomme un champ qui n’existe pas.',
    'a-completer/deja-repondu':
      'Un champ de la liste « a_completer » est maintenant renseigné. Retirez-le de la liste.',
    'dossier/identifiant-double': 'Deux fiches du dossier ont le même identifiant. Changez l’un des deux.',
    'dossier/nom-de-fichier': 'Le fichier et la fiche ne portent pas le même nom. Accordez les deux.',
    'vocabulaire/maison':
      'La configuration du dépôt déconseille ce mot, et dit quoi écrire. Voyez « vocabulaire » dans fiche.config.yaml.',
  }),
);
