/** Whether a word is a usual first name. */
import { plain } from './fold.ts';

/** The most given in France over the last eighty years (INSEE, file of first names), and some from elsewhere. */
const FIRST_NAMES = new Set(
  'adam adele adrien agathe agnes ahmed aicha alain albert alex alexandra alexandre alexis alice aline amandine amelie amina amine andre andree anais angelique anna anne annick annie anthony antoine arnaud arthur aurelie aurore axel baptiste beatrice benjamin benoit bernadette bernard bertrand brahim brigitte bruno camille carole caroline catherine cecile cedric celine chantal charles charlotte chloe christelle christian christiane christine christophe claire claude claudine clara clement colette corinne cyril damien daniel daniele david delphine denis denise didier dominique edith elisabeth elise elodie emilie emma emmanuel emmanuelle enzo eric estelle etienne eva evelyne fabien fabienne fabrice fanny fatima fatou fatoumata fernand florence florian franck francis francois francoise frederic frederique gabriel gaelle genevieve georges gerard ghislaine gilbert gilles ginette giulia guillaume guy hamid hassan helene henri herve hugo hugues ibrahim ines irene isabelle jacqueline jacques jean jeanne jeannine jeremy jerome joel joelle josette josiane julie julien juliette karim karine kevin khadija laetitia laura laure laurence laurent lea leila leo leon liliane lionel louis louise luc lucas lucie lucien ludovic madeleine magali malika manon marc marcel marcelle marguerite maria mariam mariama marie marine marion martine mathieu mathilde matthieu maurice max maxime mehdi melanie michel michele micheline mireille mohamed mohammed monique moussa muriel mustapha myriam nabil nadia nadine nathalie nathan nicolas nicole noemie odette odile olivier oceane pascal pascale patricia patrick paul paulette pauline philippe pierre quentin rachid raphael raymond raymonde regine regis remi remy rene renee richard robert roger roland romain rose sabine sabrina said salima samia samir samuel sandra sandrine sara sarah sebastien serge severine simon simone solange sonia sophie stephane stephanie suzanne sylvain sylvie theo theodore therese thibault thierry thomas tom valentin valerie vanessa veronique victor vincent virginie viviane xavier yann yannick yasmine yolande youssef yves yvette yvon yvonne zoe amadou amelia bilal enzo ethan jade kylian lina mamadou mathis mila noah noe solene awa binta djibril fanta ousmane sekou aissatou farid fouad hakim jamal latifa malek naima omar sofiane soraya tarik walid yacine zineb joao jose manuel ana carmen giovanni luigi ivan olga piotr svetlana'.split(
    ' ',
  ),
);

export const isFirstName = (word: string) =>
  plain(word)
    .split('-')
    .every((part) => FIRST_NAMES.has(part));
