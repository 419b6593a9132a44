import { MONTH } from '../../french/calendar-words.ts';
import { plain } from '../../french/fold.ts';
import { withoutLastSigns } from '../../french/sentence-end.ts';
import { plural, quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { USAGERS } from '../../text/lexicons/people.ts';
import { HAUT, PASSIF } from '../../text/lexicons/standing.ts';
import { finds, has } from '../../text/words.ts';

/** None is found where nobody looked. */
const NOTHING =
  /^(?:aucun|neant|ras|rien|sans objet|pas de risques?|aucun risque|risques? faibles?)(?: (?:majeurs?|identifies?|connus?|particuliers?|notables?|a ce stade|a ce jour))*$|^(?:(?:nous |je |on )?ne (?:voyons|vois|voit) (?:pas|aucun) .{0,30}risque.{0,60}|aucun (?:risque|scenario|pire).{0,40} (?:n'est|n'a ete) (?:envisage|identifie|prevu|imagine).{0,30}|tout va bien se passer.{0,60}|aucun (?:risque|danger|impact|scenario)(?: [a-z]+){0,2} (?:n'est|n'a ete|n'apparait|n'existe|identifie|a signaler|ne nous).{0,160})$/;

/** It is said to be small before it is told. */
const MINIMISED =
  /\b(?:quelques (?:difficultes|soucis|problemes|retards|ajustements|lenteurs|couacs|bugs|reglages|grains de sable)\b.{0,80}\b(?:face|surmont|gerer|resou|absorb|nous saurons|on saura)|(?:je|on|nous) (?:ne )?(?:vois|voit|voyons) (?:vraiment |franchement )?pas (?:bien |trop |vraiment )?ce qui|(?:pas|rien) de (?:tres |bien )?(?:grave|gros|serieux|mechant)|ne peut pas y avoir de|tout (?:devrait|va) (?:bien )?(?:bien |se )?(?:passer|aller)|tout le monde est d'accord|le sujet fait consensus|sans gravite|revoir (?:la|notre) (?:communication|strategie)(?: .{0,40})?[.]?$)/;

/** What befalls a project: its days, its money, its makers. */
const OF_PROJECT =
  /\b(?:calendriers?|plannings?|enveloppes?|rallonges?|budgets?|subventions?|credits?|feuilles? de route|jalons?|phases?|livraisons?|moutures?|dette technique|raccordements?|interfa[cç]ages?|hebergements?|graphistes?|developpeu(?:rs?|ses?)|recrut\w{2,6}|prestataires?|marche public|factures?|retards?|decal\w{1,5}|glisse\w{0,3}|comites?|semestres?|echeances?|delais?|serveurs?|pannes?|bugs?|plant(?:e|ent|er|age)|indisponib\w{2,6}|maintenances?|sauvegardes?|mises? a jour|lenteurs?|page d'erreur|erreur 50\d|version|ferme\w{0,2} boutique|livre(?:r|nt)?|api|mises? en prod(?:uction)?|dsi|reconduit\w{0,2}|servi a rien|perd(?:re)? (?:un|deux|trois|six|quelques) mois|faillite|relancer un marche|changement de (?:majorite|ministre|directeur|direction)|projet (?:est |sera )?(?:enterre|abandonne|arrete)|rgpd|(?:projet|service|produit|outil|essai|demarche)s? (?:ne (?:marche|prend|decolle|fonctionne|sert) (?:pas|plus|a rien)|echoue|capote|s'arrete|tombe a l'eau|est un (?:echec|flop))|perdu (?:un|deux|trois|six|dix|quelques|des) (?:mois|ans|annees))\b/g;
/** Somebody to whom it happens. */
const SOMEBODY =
  /\b(?:ils|elles?|il (?!faut|y a|s'agit|manque)|lui|eux|leurs?|quelqu'un|gens|agents?|personne|mort\w{0,3}|bless\w{1,3}|suicid\w{1,3}|pleur\w{1,4}|expuls\w{1,4}|humili\w{1,4}|fich[eé]e?s?|prive\w{0,2}|oubli\w{1,3}|radi\w{1,3}|refuse\w{0,3}|fuite|donnees)\b/;
/** Fewer, and it is told by the way. */
const PROJECT_WORDS = 2;

/** « Le calendrier glisse, l’enveloppe y passe »: nobody outside is harmed. */
function isOfProject(text: string): boolean {
  const flat = plain(text);
  return (flat.match(OF_PROJECT) ?? []).length >= PROJECT_WORDS && !SOMEBODY.test(flat) && !has(USAGERS, text);
}

/** Said to happen on some day, or counted: it can be pictured. */
const DATED = new RegExp(`\\d|\\b(?:en|au) (?:${MONTH})\\b`);

/** Every service can harm someone. */
export const risquePireScenario: Rule<'mots'> = {
  id: 'risque-pire-scenario',
  phases: PHASES,
  needs: ['pire_scenario.description'],
  options: { mots: { default: 8, minimum: 1, title: 'mots au moins' } },
  examples: {
    good: [
      {
        name: 'une personne, un événement, une conséquence',
        patch: {
          'pire_scenario.description': 'La directrice part en mars et son successeur suspend l’essai des deux crèches.',
        },
      },
      ...[
        'Une mère reçoit l’adresse d’une autre, et la retrouve devant sa porte un soir de mars.',
        'Tout le monde applaudit, la caisse ferme le guichet en juin, et les plus âgés n’ont plus personne.',
        'Rien ne casse : le directeur s’en va, personne ne répond plus, et trente familles attendent.',
      ].map((description) => ({
        name: `raconté : ${description}`,
        patch: { 'pire_scenario.description': description },
      })),
      ...[
        'Le budget saute en juin, la phase s’arrête et quarante familles restent sans réponse.',
        'Le prestataire se retire, les délais doublent et les agents rappellent chaque usager un par un.',
      ].map((description) => ({
        name: `le projet cale, et quelqu’un y perd : ${description}`,
        patch: { 'pire_scenario.description': description },
      })),
      {
        name: '« aucun » dans une vraie phrase',
        patch: {
          'pire_scenario.description': 'Aucun parent ne répond après février et la caisse reprend ses deux agents.',
        },
      },
    ],
    bad: [
      ...[
        'Dans le pire des cas, le projet pourrait rencontrer quelques difficultés, mais nous saurons y faire face.',
        'Franchement je ne vois pas ce qui pourrait mal tourner, le sujet fait consensus partout.',
        'Il ne peut pas y avoir de gros souci dans les deux crèches de Valmy.',
        'Le service ne rencontre pas son public et nous devons revoir la communication.',
      ].map((description) => ({
        name: `dit petit : ${description}`,
        patch: { 'pire_scenario.description': description },
      })),
      ...[
        'Le serveur de messages tombe en panne une heure un lundi matin.',
        'La DSI ne livre pas l’API à temps, la mise en prod glisse après l’été.',
        'Le comité dit non et on ferme boutique en juin, après tout ce travail.',
        'Le planning dérape d’un mois et il faut demander une rallonge au fonds en fin d’année.',
        'On ne trouve pas de développeuse, la livraison de mai saute et l’enveloppe fond avant la phase suivante.',
        'L’hébergement coûte deux fois plus cher, et la feuille de route glisse d’un semestre entier.',
      ].map((description) => ({
        name: `celui du projet : ${description}`,
        patch: { 'pire_scenario.description': description },
      })),
      {
        name: 'des mots sans personne ni date',
        patch: {
          'pire_scenario.description': 'Le manque de moyens et la résistance au changement freinent tout le projet.',
        },
      },
      {
        name: 'aucun, et c’est dit longuement',
        patch: {
          'pire_scenario.description':
            'Aucun risque majeur n’a été identifié à ce jour, le dispositif étant juridiquement sécurisé.',
        },
      },
      { name: 'aucun', patch: { 'pire_scenario.description': 'Aucun risque majeur identifié' } },
      {
        name: 'aucun, en une phrase',
        patch: { 'pire_scenario.description': 'Nous ne voyons pas de risque majeur pour ce service aujourd’hui.' },
      },
      { name: 'trop court pour raconter', patch: { 'pire_scenario.description': 'Le projet s’arrête.' } },
    ],
  },
  *check(draft, { options }) {
    const at = draft.at('pire_scenario.description');
    const text = at.text ?? '';
    const words = plain(text)
      .split(/\s+/)
      .filter((word) => /[a-z0-9]/.test(word)).length;
    if (NOTHING.test(withoutLastSigns(plain(text)))) {
      yield {
        message: `${quote(text)} : il y a toujours un pire scénario. Racontez ce que vous craignez vraiment.`,
        at,
      };
    } else if (MINIMISED.test(plain(text))) {
      yield {
        message: 'Le pire est dit petit avant d’être raconté. Qui y perdrait quoi, et quel jour le sauriez-vous ?',
        at,
      };
    } else if (words < options.mots) {
      yield {
        message: `Le pire scénario tient en ${plural(words, 'mot')}. Dites qui part, ce qui casse, et ce que vous perdez.`,
        at,
      };
    } else {
      const [abstract] = finds(PASSIF, text);
      if (abstract !== undefined && !DATED.test(plain(text)) && !has(HAUT, text)) {
        const message = `« ${abstract} » n’a pas de visage. Qui fait quoi, quel jour, et que perdez-vous ?`;
        yield { message, at, severity: 'warning' };
      } else if (isOfProject(text)) {
        const message =
          'Ce pire est celui du projet : il coûte du temps ou de l’argent. Qui, dehors, y perdrait quelque chose ?';
        yield { message, at, severity: 'info' };
      }
    }
  },
};
