import { quote } from '../../french/typography.ts';
import type { Rule } from '../../judge/rule.ts';
import { PHASES } from '../../model/phase.ts';
import { isBroadcast, isOfficialSpeech } from '../../text/one-way.ts';

const through = (said: string) => ({ name: said, patch: { 'deploiement.premiers_utilisateurs[0].canal': said } });
const told = (said: string) => ({ name: said, patch: { 'deploiement.premiers_utilisateurs[0].discours': said } });

/** The first ones are joined one by one, in words that one would say to them. */
export const deploiementCanalDiscours: Rule = {
  id: 'deploiement-canal-discours',
  phases: PHASES,
  needs: ['deploiement.premiers_utilisateurs'],
  severity: 'info',
  examples: {
    good: [
      through('coup de fil du greffe, au numéro laissé lors de la plainte'),
      through('un ancien cédant du canton passe boire le café'),
      through('l’affiche du guichet, et la greffière qui la montre à l’accueil'),
      through('le groupement, qui appelle chaque éleveur'),
      told('Bonjour, on a retrouvé votre vélo. Je vous envoie la photo.'),
      told('J’ai trois jeunes à te montrer, et ça reste entre nous.'),
      told('Votre vélo est LÀ, au tribunal. Quel jour vous arrange ?'),
    ],
    bad: [
      through('campagne d’affichage et réseaux sociaux'),
      through('plan de communication multicanal'),
      through('la newsletter du département et un communiqué de presse'),
      through('Facebook, flyers'),
      through('com institutionnelle'),
      through('la com s’en occupe'),
      told('Dans le cadre de la modernisation, vous êtes invité à prendre connaissance du nouveau dispositif.'),
      told('Rejoignez une aventure innovante au service de nos territoires !'),
      told('Nous avons le plaisir de vous annoncer la mise en ligne du portail.'),
      told('Découvrez notre solution numérique'),
    ],
  },
  *check(draft) {
    for (const item of draft.at('deploiement.premiers_utilisateurs').items) {
      const [canal, words] = [item.at('canal'), item.at('discours')];
      if (isBroadcast(canal.text ?? ''))
        yield {
          message: `${quote(canal.text ?? '')} : cela parle à tous. Qui, lui-même, joindra les premiers, et où les croise-t-il ?`,
          at: canal,
        };
      if (isOfficialSpeech(words.text ?? ''))
        yield {
          message: `${quote(words.text ?? '')} : le diriez-vous à voix haute à l’un d’eux ? Que lui diriez-vous d’abord ?`,
          at: words,
        };
    }
  },
};
