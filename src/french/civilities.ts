/** What French people write before a name: of everybody, of a doctor or a lawyer, of a rank. As sources of expressions. */

/** « M. », « Mme », « Dr », « Me », « Madame »; a stop may follow each that is short. */
export const CIVILITY =
  '(?:(?:MM?|Mme|Mlle|Mr|Dr|Dre|Me|Pr|Pre)\\.?|[Mm](?:onsieur|adame|ademoiselle)|[Dd]octeure?|[Pp]rofesseure?|[Mm]a[îi]tre)';

/** « Capitaine », « adjudante-cheffe », « Lt ». */
export const RANK =
  '(?:[Ss]ous-)?(?:[Ll]ieutenante?(?:-colonel(?:le)?)?|[Cc]apitaine|[Cc]ommandante?|[Cc]olonel(?:le)?|[Aa]djudante?(?:-chef(?:fe)?)?|[Mm]ajor|[Bb]rigadi(?:er|ère)(?:-chef(?:fe)?)?|[Ss]ergente?(?:-chef(?:fe)?)?|[Aa]mirale?|Lt|Cne|Cdt|Col|Adj|Cpl|Sgt)';
