// Generated from schemas/fiche.schema.json by "npm run generate".

/** A fiche that satisfies the schema: every value is absent, null or of its type. */
export interface Fiche {
  /** Version du format. */
  readonly format?: 'fiche/1' | null;
  /** Nom du service. */
  readonly nom?: string | null;
  /** Identifiant de la fiche. */
  readonly identifiant?: string | null;
  /** Résumé en une phrase. */
  readonly resume?: string | null;
  /** Phase actuelle. */
  readonly phase?: 'investigation' | 'construction' | 'acceleration' | 'perennisation' | null;
  /** Situation du service. */
  readonly statut?: 'en_cours' | 'arrete' | 'transfere' | 'opere' | null;
  /** Date de dernière relecture. */
  readonly date_maj?: string | null;
  /** Adresse publique du service. */
  readonly adresse?: string | null;
  /** Courriel de contact du service. */
  readonly contact?: string | null;
  /** Thématiques. */
  readonly thematiques?: readonly (string | null)[] | null;
  /** Notes libres. */
  readonly notes?: string | null;
  /** Exceptions assumées. */
  readonly exceptions?: readonly ({
    /** Règle mise de côté. */
    readonly regle?: string | null;
    /** Motif de l’exception. */
    readonly motif?: string | null;
    /** Fin de l’exception. */
    readonly jusqu_au?: string | null;
  } | null)[] | null;
  /** Réponses à compléter. */
  readonly a_completer?: readonly ({
    /** Réponse concernée. */
    readonly champ?: string | null;
    /** Raison de l’attente. */
    readonly motif?: 'ne_sait_pas' | 'a_confirmer' | null;
    /** Qui doit répondre. */
    readonly qui?: 'porteur' | 'coach' | 'sponsor' | 'equipe' | 'juriste' | 'dpo' | 'rssi' | 'financeur' | null;
    /** Réponse attendue avant le. */
    readonly avant_le?: string | null;
  } | null)[] | null;
  /** Porteur du service. */
  readonly porteur?: {
    /** Nom et prénom du porteur. */
    readonly nom?: string | null;
    /** Fonction du porteur. */
    readonly fonction?: string | null;
    /** Structure du porteur. */
    readonly structure?: string | null;
    /** Courriel professionnel du porteur. */
    readonly courriel?: string | null;
    /** Agent public (oui ou non). */
    readonly agent_public?: boolean | null;
    /** Part du temps dégagée (%). */
    readonly temps_pct?: number | null;
    /** Motivation du porteur. */
    readonly motivation?: string | null;
    /** Connaissance du sujet. */
    readonly expertise?: string | null;
    /** Changements de cap. */
    readonly changements_de_cap?: string | null;
  } | null;
  /** Équipe. */
  readonly equipe?: {
    /** Membres de l’équipe. */
    readonly membres?: readonly ({
      /** Nom et prénom du membre. */
      readonly nom?: string | null;
      /** Rôle dans l’équipe. */
      readonly role?: 'porteur' | 'developpement' | 'design' | 'deploiement' | 'produit' | 'donnees' | 'support' | 'juridique' | 'autre' | null;
      /** Statut d’emploi. */
      readonly statut?: 'agent_public' | 'contractuel' | 'prestataire' | null;
      /** Temps consacré au service (%). */
      readonly temps_pct?: number | null;
      /** Date d’arrivée dans l’équipe. */
      readonly depuis?: string | null;
    } | null)[] | null;
    /** Coach de l’équipe. */
    readonly coach?: {
      /** Nom et prénom du coach. */
      readonly nom?: string | null;
      /** Jours de coach par semaine. */
      readonly jours_par_semaine?: number | null;
    } | null;
    /** Rendez-vous réguliers de l’équipe. */
    readonly rituels?: readonly (string | null)[] | null;
    /** Recrutements prévus. */
    readonly besoins?: readonly ({
      /** Rôle à recruter. */
      readonly role?: string | null;
      /** Arrivée souhaitée. */
      readonly echeance?: string | null;
    } | null)[] | null;
  } | null;
  /** Problème. */
  readonly probleme?: {
    /** Énoncé du problème. */
    readonly enonce?: string | null;
    /** Préjudice subi. */
    readonly prejudice?: string | null;
    /** Types de préjudice. */
    readonly categories_prejudice?: readonly ('temps' | 'argent' | 'sante' | 'droits' | 'environnement' | 'social' | null)[] | null;
    /** Ampleur du problème. */
    readonly ampleur?: {
      /** Nombre de cas ou de personnes. */
      readonly nombre?: number | null;
      /** Part touchée (%). */
      readonly part_pct?: number | null;
      /** Ce que le chiffre compte. */
      readonly unite?: string | null;
      /** Période du chiffre. */
      readonly periode?: 'jour' | 'semaine' | 'mois' | 'annee' | 'stock' | null;
      /** Source du chiffre. */
      readonly source?: string | null;
      /** Année du chiffre. */
      readonly annee?: number | null;
    } | null;
    /** Fréquence du problème. */
    readonly frequence?: string | null;
    /** Évolution du problème. */
    readonly tendance?: 'hausse' | 'stable' | 'baisse' | 'inconnue' | null;
    /** Effet sur les agents. */
    readonly cote_agents?: string | null;
    /** Politique publique concernée. */
    readonly politique_publique?: string | null;
    /** Enjeu qui justifie la dépense. */
    readonly enjeu?: string | null;
    /** Origine du sujet. */
    readonly origine?: string | null;
    /** Contexte. */
    readonly contexte?: string | null;
    /** Preuves du problème. */
    readonly preuves?: readonly ({
      /** Type de preuve. */
      readonly type?: 'entretien' | 'observation' | 'donnees' | 'etude' | 'dossier' | 'autre' | null;
      /** Ce que montre la preuve. */
      readonly description?: string | null;
      /** Date de la preuve. */
      readonly date?: string | null;
      /** Nombre de personnes ou de cas. */
      readonly nombre?: number | null;
    } | null)[] | null;
    /** Solidité du problème. */
    readonly statut?: 'hypothese' | 'confirme' | 'reformule' | 'infirme' | null;
  } | null;
  /** Usagers. */
  readonly usagers?: {
    /** Groupes d’usagers. */
    readonly cibles?: readonly ({
      /** Nom du groupe d’usagers. */
      readonly nom?: string | null;
      /** Nombre de personnes du groupe. */
      readonly effectif?: number | null;
      /** Nature du groupe. */
      readonly nature?: 'usager' | 'agent' | 'les_deux' | null;
      /** Besoin du groupe. */
      readonly besoin?: string | null;
    } | null)[] | null;
    /** Catégories d’usagers. */
    readonly types?: readonly ('particulier' | 'etat' | 'collectivite-territoriale' | 'parlement' | 'entreprise' | 'association' | 'etablissement-scolaire' | null)[] | null;
    /** Personnes exclues par le numérique. */
    readonly exclus?: readonly (string | null)[] | null;
    /** Solution sans numérique. */
    readonly alternative_non_numerique?: string | null;
  } | null;
  /** Investigation. */
  readonly investigation?: {
    /** Entretiens menés. */
    readonly entretiens?: {
      /** Nombre total d’entretiens. */
      readonly nombre?: number | null;
      /** Entretiens par groupe. */
      readonly par_cible?: readonly ({
        /** Groupe interrogé. */
        readonly cible?: string | null;
        /** Nombre d’entretiens avec ce groupe. */
        readonly nombre?: number | null;
      } | null)[] | null;
      /** Façons de mener les entretiens. */
      readonly mode?: readonly ('telephone' | 'visio' | 'terrain' | 'guichet' | 'questionnaire_en_ligne' | null)[] | null;
      /** Personne qui a mené les entretiens. */
      readonly menes_par?: 'porteur' | 'coach' | 'equipe' | 'prestataire' | null;
    } | null;
    /** Protection des notes d’entretien. */
    readonly donnees?: {
      /** Lieu de conservation des notes. */
      readonly stockage?: string | null;
      /** Notes anonymisées (oui ou non). */
      readonly anonymisees?: boolean | null;
    } | null;
    /** Adresse de la synthèse publiée. */
    readonly synthese_url?: string | null;
    /** Décision proposée. */
    readonly verdict?: 'poursuivre' | 'reorienter' | 'arreter' | null;
    /** Raison de la décision. */
    readonly motif?: string | null;
  } | null;
  /** Solution. */
  readonly solution?: {
    /** Ce que fait le service. */
    readonly description?: string | null;
    /** Règle ou habitude abandonnée. */
    readonly regle_rompue?: string | null;
    /** Solutions déjà existantes. */
    readonly alternatives?: readonly ({
      /** Nom de la solution existante. */
      readonly nom?: string | null;
      /** Type de solution existante. */
      readonly nature?: 'publique' | 'privee' | 'associative' | 'faire_rien' | 'bricolage' | null;
      /** Ce qui lui manque. */
      readonly limite?: string | null;
    } | null)[] | null;
    /** Compétences nécessaires. */
    readonly competences?: readonly ({
      /** Compétence. */
      readonly nom?: string | null;
      /** Où la trouver. */
      readonly source?: string | null;
    } | null)[] | null;
    /** Confiance envers les usagers. */
    readonly confiance?: {
      /** Pièces exigées avant le service. */
      readonly exige_avant?: readonly (string | null)[] | null;
      /** Vérification après le service. */
      readonly controle_apres?: string | null;
      /** Informations redemandées. */
      readonly donnees_redemandees?: readonly (string | null)[] | null;
      /** Accès partagés entre administrations. */
      readonly acces_partages?: string | null;
    } | null;
    /** Premier essai montré aux usagers. */
    readonly prototype?: {
      /** Forme de l’essai. */
      readonly type?: 'aucun' | 'maquette' | 'page_vitrine' | 'formulaire' | 'conciergerie' | 'application_en_production' | null;
      /** Adresse web de l’essai. */
      readonly url?: string | null;
      /** Nombre de personnes ayant essayé. */
      readonly teste_avec?: number | null;
      /** Ce que l’essai vous a appris. */
      readonly enseignement?: string | null;
    } | null;
    /** Contraintes. */
    readonly contraintes?: readonly ({
      /** Type de contrainte. */
      readonly nature?: 'juridique' | 'technique' | 'politique' | 'organisationnelle' | 'financiere' | null;
      /** Contrainte. */
      readonly description?: string | null;
      /** Parade à cette contrainte. */
      readonly contournement?: string | null;
    } | null)[] | null;
    /** Outils publics réutilisés. */
    readonly briques_reutilisees?: readonly (string | null)[] | null;
    /** Techniques employées. */
    readonly technologies?: readonly (string | null)[] | null;
    /** Ce que d’autres peuvent reprendre. */
    readonly reutilisable?: readonly (string | null)[] | null;
    /** Fonctions refusées. */
    readonly fonctions_ecartees?: readonly (string | null)[] | null;
    /** Date du premier usage réel. */
    readonly en_production_depuis?: string | null;
    /** Bandeau « version d’essai ». */
    readonly mention_essai?: boolean | null;
    /** Rythme des améliorations. */
    readonly rythme_livraison?: 'continu' | 'hebdomadaire' | 'mensuel' | 'trimestriel' | 'rare' | null;
  } | null;
  /** Déploiement. */
  readonly deploiement?: {
    /** Premiers utilisateurs. */
    readonly premiers_utilisateurs?: readonly ({
      /** Lieu ou groupe. */
      readonly qui?: string | null;
      /** Nombre de personnes dans ce groupe. */
      readonly nombre?: number | null;
      /** Avancement avec ce groupe. */
      readonly statut?: 'pressenti' | 'contacte' | 'engage' | 'actif' | null;
      /** Raison de leur accord. */
      readonly pourquoi_volontaires?: string | null;
      /** Moyen de les joindre. */
      readonly canal?: string | null;
      /** Phrase d’accroche. */
      readonly discours?: string | null;
      /** Subit fortement le problème. */
      readonly souffre?: boolean | null;
      /** À l’aise avec le service proposé. */
      readonly a_l_aise?: boolean | null;
      /** Facile à joindre. */
      readonly joignable?: boolean | null;
    } | null)[] | null;
    /** Premiers partenaires. */
    readonly premiers_partenaires?: readonly ({
      /** Nom du partenaire. */
      readonly nom?: string | null;
      /** Apport du partenaire. */
      readonly apport?: string | null;
    } | null)[] | null;
    /** Périmètre de départ. */
    readonly perimetre_initial?: {
      /** Territoire de départ. */
      readonly territoire?: string | null;
      /** Public de départ. */
      readonly public?: string | null;
      /** Nombre de personnes visées au départ. */
      readonly nombre?: number | null;
    } | null;
    /** Objectif à six mois. */
    readonly objectif_6_mois?: {
      /** Objectif d’utilisation. */
      readonly usage?: string | null;
      /** Objectif d’effet. */
      readonly impact?: string | null;
      /** Supposition à vérifier. */
      readonly hypothese?: string | null;
      /** Date de l’objectif. */
      readonly echeance?: string | null;
    } | null;
    /** Ce qui dépend d’autrui. */
    readonly dependances?: readonly ({
      /** Type d’attente. */
      readonly nature?: 'texte_juridique' | 'budget' | 'systeme_information' | 'marche' | 'partenaire' | 'recrutement' | 'autre' | null;
      /** Ce que vous attendez. */
      readonly description?: string | null;
      /** Solution de secours. */
      readonly contournement?: string | null;
    } | null)[] | null;
    /** Accords à obtenir. */
    readonly accords_requis?: readonly (string | null)[] | null;
    /** Rencontre avec les futurs utilisateurs. */
    readonly open_lab?: {
      /** Date de la rencontre. */
      readonly date?: string | null;
      /** Nombre de personnes invitées. */
      readonly invites?: number | null;
      /** Raisons de venir. */
      readonly arguments?: string | null;
      /** Rencontres déjà tenues. */
      readonly historique?: readonly ({
        /** Date de la rencontre passée. */
        readonly date?: string | null;
        /** Nombre de participants. */
        readonly participants?: number | null;
        /** Décision prise ensuite. */
        readonly decision?: string | null;
      } | null)[] | null;
    } | null;
    /** Premier usager satisfait. */
    readonly premier_usager_satisfait?: {
      /** Rôle de cette personne. */
      readonly qui?: string | null;
      /** Date à laquelle elle a été aidée. */
      readonly date?: string | null;
      /** Récit de ce premier succès. */
      readonly recit?: string | null;
    } | null;
    /** Étapes du déploiement. */
    readonly etapes?: readonly ({
      /** Périmètre de l’étape. */
      readonly perimetre?: string | null;
      /** Date de fin de l’étape. */
      readonly echeance?: string | null;
      /** Nombre d’utilisateurs à cette étape. */
      readonly nombre?: number | null;
      /** Condition pour lancer l’étape. */
      readonly condition?: string | null;
      /** Étape atteinte. */
      readonly fait?: boolean | null;
    } | null)[] | null;
    /** Appuis pour grandir. */
    readonly leviers?: readonly (string | null)[] | null;
    /** Public atteignable. */
    readonly marche?: {
      /** Nombre de personnes atteignables. */
      readonly effectif?: number | null;
      /** Origine de ce nombre. */
      readonly source?: string | null;
    } | null;
    /** Utilisateurs actifs. */
    readonly utilisateurs_actifs?: number | null;
    /** Part de la cible atteinte (en %). */
    readonly couverture_pct?: number | null;
    /** Territoires restant à couvrir. */
    readonly territoires_restants?: readonly (string | null)[] | null;
    /** Écoute des usagers. */
    readonly retours?: {
      /** Moyen de vous faire un retour. */
      readonly canal?: string | null;
      /** Essais avec des usagers par mois. */
      readonly tests_par_mois?: number | null;
    } | null;
  } | null;
  /** Impact. */
  readonly impact?: {
    /** Changement attendu. */
    readonly changement?: {
      /** Avant le service. */
      readonly avant?: string | null;
      /** Après le service. */
      readonly apres?: string | null;
    } | null;
    /** Effet espéré. */
    readonly hypothese?: {
      /** Effet espéré, en chiffres. */
      readonly effet?: string | null;
      /** Calcul ou raisonnement. */
      readonly raisonnement?: string | null;
    } | null;
    /** Mission publique servie. */
    readonly mission_servie?: string | null;
    /** Premiers signes d’effet. */
    readonly premiers_signes?: readonly ({
      /** Signe observé ou attendu. */
      readonly description?: string | null;
      /** Façon de le constater. */
      readonly methode?: 'appel_telephonique' | 'rencontre_terrain' | 'observation' | 'comptage_manuel' | 'dossiers' | 'temoignage' | 'autre' | 'questionnaire_en_ligne' | null;
      /** Nombre de personnes concernées. */
      readonly nombre?: number | null;
    } | null)[] | null;
    /** Indicateur principal. */
    readonly indicateur_principal?: string | null;
    /** Indicateurs. */
    readonly indicateurs?: readonly ({
      /** Nom abrégé de l’indicateur. */
      readonly id?: string | null;
      /** Nom de l’indicateur. */
      readonly nom?: string | null;
      /** Ce que l’indicateur démontre. */
      readonly niveau?: 'utilisable' | 'utilise' | 'utile' | 'impactant' | 'efficient' | null;
      /** Définition exacte. */
      readonly definition?: string | null;
      /** Unité de mesure. */
      readonly unite?: string | null;
      /** Valeur de départ. */
      readonly reference?: number | null;
      /** Date de la valeur de départ. */
      readonly date_reference?: string | null;
      /** Valeur visée. */
      readonly cible?: number | null;
      /** Date visée. */
      readonly echeance?: string | null;
      /** Sens du progrès. */
      readonly sens?: 'hausse' | 'baisse' | null;
      /** Dernière valeur mesurée. */
      readonly valeur?: number | null;
      /** Date de la dernière mesure. */
      readonly date_valeur?: string | null;
      /** Façon de mesurer. */
      readonly mode_mesure?: string | null;
      /** Origine des données. */
      readonly source?: string | null;
      /** Effet lointain approché. */
      readonly proxy_de?: string | null;
      /** Raison de ce signe avant-coureur. */
      readonly justification?: string | null;
      /** Mesures précédentes. */
      readonly historique?: readonly ({
        /** Date de la mesure. */
        readonly date?: string | null;
        /** Valeur mesurée. */
        readonly valeur?: number | null;
      } | null)[] | null;
    } | null)[] | null;
    /** Paliers de l’indicateur principal. */
    readonly cibles?: readonly ({
      /** Date du palier. */
      readonly echeance?: string | null;
      /** Valeur attendue à ce palier. */
      readonly valeur?: number | null;
    } | null)[] | null;
    /** Page publique des chiffres. */
    readonly page_stats?: string | null;
    /** Mise à jour automatique des chiffres. */
    readonly automatisee?: boolean | null;
    /** Coût par personne aidée. */
    readonly efficience?: readonly ({
      /** Année. */
      readonly annee?: number | null;
      /** Coût en euros. */
      readonly cout?: number | null;
      /** Résultat auquel se rapporte le coût. */
      readonly unite?: string | null;
    } | null)[] | null;
    /** Témoignages. */
    readonly temoignages?: readonly ({
      /** Rôle de la personne qui témoigne. */
      readonly role?: string | null;
      /** Récit. */
      readonly recit?: string | null;
      /** Date du témoignage. */
      readonly date?: string | null;
    } | null)[] | null;
  } | null;
  /** Portage politique. */
  readonly portage?: {
    /** Administration porteuse. */
    readonly administration?: string | null;
    /** Incubateur d’accueil. */
    readonly incubateur?: string | null;
    /** Sponsors. */
    readonly sponsors?: readonly ({
      /** Nom du sponsor. */
      readonly nom?: string | null;
      /** Fonction du sponsor. */
      readonly fonction?: string | null;
      /** Structure du sponsor. */
      readonly structure?: string | null;
      /** Promesse précise du sponsor. */
      readonly engagement?: string | null;
      /** Identifiant de l’organisation. */
      readonly identifiant?: string | null;
    } | null)[] | null;
    /** Accords obtenus, phase par phase. */
    readonly soutiens_par_phase?: {
      /** Accord pour enquêter. */
      readonly investigation?: {
        /** Qui a autorisé l’enquête. */
        readonly qui?: string | null;
        /** Date de l’accord pour enquêter. */
        readonly date?: string | null;
      } | null;
      /** Accord pour construire. */
      readonly construction?: {
        /** Qui a décidé de construire. */
        readonly qui?: string | null;
        /** Date de l’accord pour construire. */
        readonly date?: string | null;
      } | null;
      /** Accord pour déployer partout. */
      readonly acceleration?: {
        /** Qui soutient le déploiement. */
        readonly qui?: string | null;
        /** Date de l’accord pour déployer. */
        readonly date?: string | null;
      } | null;
      /** Accord pour installer dans la durée. */
      readonly perennisation?: {
        /** Qui accueille le service dans la durée. */
        readonly qui?: string | null;
        /** Date de l’accord d’accueil durable. */
        readonly date?: string | null;
      } | null;
    } | null;
    /** Lettre de mission. */
    readonly lettre_de_mission?: {
      /** Date de la lettre de mission. */
      readonly date?: string | null;
      /** Adresse de la lettre de mission. */
      readonly url?: string | null;
    } | null;
    /** Marge de liberté de l’équipe. */
    readonly autonomie?: {
      /** Ce que l’équipe décide seule. */
      readonly decisions?: string | null;
      /** Contacts libres. */
      readonly contacts_libres?: boolean | null;
      /** À qui l’équipe rend compte. */
      readonly rend_compte_a?: 'sponsor' | 'hierarchie' | 'comite' | null;
      /** Nombre de comités imposés. */
      readonly comites_imposes?: number | null;
    } | null;
    /** Personnes inquiètes ou opposées. */
    readonly resistances?: readonly ({
      /** Qui s’inquiète. */
      readonly qui?: string | null;
      /** Ce qui l’inquiète. */
      readonly crainte?: string | null;
      /** Ce qui le rassurerait. */
      readonly reponse?: string | null;
      /** Déjà rencontré. */
      readonly rencontre?: boolean | null;
    } | null)[] | null;
    /** Alliés. */
    readonly soutiens?: readonly ({
      /** Nom ou fonction de l’allié. */
      readonly qui?: string | null;
      /** Ce que l’allié apporte. */
      readonly apport?: string | null;
    } | null)[] | null;
    /** Comités. */
    readonly comites?: readonly ({
      /** Date du comité. */
      readonly date?: string | null;
      /** Type de comité. */
      readonly type?: 'lancement' | 'fin_investigation' | 'investissement' | 'pilotage' | 'suivi' | null;
      /** Décision du comité. */
      readonly decision?: 'poursuivre' | 'ajuster' | 'arreter' | 'accelerer' | 'perenniser' | 'a_venir' | null;
      /** Objectifs fixés par le comité. */
      readonly objectifs?: readonly (string | null)[] | null;
      /** Montant accordé (en euros). */
      readonly montant?: number | null;
    } | null)[] | null;
    /** Date du prochain comité. */
    readonly prochain_comite?: string | null;
  } | null;
  /** Risques. */
  readonly risques?: {
    /** Risque : le problème. */
    readonly probleme?: {
      /** Ce que vous croyez du problème. */
      readonly hypothese?: string | null;
      /** Niveau du risque sur le problème. */
      readonly niveau?: 'inconnu' | 'eleve' | 'moyen' | 'faible' | null;
      /** Ce qui prouve le problème. */
      readonly preuve?: string | null;
      /** Prochaine vérification du problème. */
      readonly action?: string | null;
      /** Date de vérification du problème. */
      readonly echeance?: string | null;
    } | null;
    /** Risque : la solution. */
    readonly solution?: {
      /** Ce que vous croyez de la solution. */
      readonly hypothese?: string | null;
      /** Niveau du risque sur la solution. */
      readonly niveau?: 'inconnu' | 'eleve' | 'moyen' | 'faible' | null;
      /** Ce qui prouve que la solution marche. */
      readonly preuve?: string | null;
      /** Prochain essai de la solution. */
      readonly action?: string | null;
      /** Date du prochain essai. */
      readonly echeance?: string | null;
    } | null;
    /** Risque : l’impact. */
    readonly impact?: {
      /** Ce que vous croyez de l’effet. */
      readonly hypothese?: string | null;
      /** Niveau du risque sur l’effet. */
      readonly niveau?: 'inconnu' | 'eleve' | 'moyen' | 'faible' | null;
      /** Ce qui montre l’effet. */
      readonly preuve?: string | null;
      /** Prochaine mesure de l’effet. */
      readonly action?: string | null;
      /** Date de la prochaine mesure. */
      readonly echeance?: string | null;
    } | null;
    /** Risque : le portage. */
    readonly portage?: {
      /** Ce que vous croyez de vos soutiens. */
      readonly hypothese?: string | null;
      /** Niveau du risque sur les soutiens. */
      readonly niveau?: 'inconnu' | 'eleve' | 'moyen' | 'faible' | null;
      /** Ce qui prouve ces soutiens. */
      readonly preuve?: string | null;
      /** Prochaine démarche envers vos soutiens. */
      readonly action?: string | null;
      /** Date de cette démarche. */
      readonly echeance?: string | null;
    } | null;
    /** Obstacles imaginaires. */
    readonly obstacles_imaginaires?: readonly ({
      /** Type d’obstacle imaginaire. */
      readonly type?: 'validation_infinie' | 'crise_politique' | 'panique_securitaire' | 'plus_que_parfait' | null;
      /** Signe qui le trahit. */
      readonly signe?: string | null;
      /** Votre parade. */
      readonly parade?: string | null;
    } | null)[] | null;
  } | null;
  /** Pire scénario. */
  readonly pire_scenario?: {
    /** Récit du pire scénario. */
    readonly description?: string | null;
    /** Petites actions pour l’éviter. */
    readonly petites_actions?: readonly (string | null)[] | null;
  } | null;
  /** Conformité. */
  readonly conformite?: {
    /** Données personnelles. */
    readonly donnees_personnelles?: {
      /** Données personnelles utilisées. */
      readonly traitees?: boolean | null;
      /** Buts de cette utilisation. */
      readonly finalites?: readonly (string | null)[] | null;
      /** Inscription au registre. */
      readonly registre?: boolean | null;
      /** Analyse d’impact (AIPD). */
      readonly aipd?: 'non_requise' | 'a_faire' | 'en_cours' | 'validee' | null;
    } | null;
    /** Adresse des mentions légales. */
    readonly mentions_legales?: string | null;
    /** Adresse des conditions d’utilisation. */
    readonly cgu?: string | null;
    /** Adresse de la page vie privée. */
    readonly politique_confidentialite?: string | null;
    /** Accessibilité. */
    readonly accessibilite?: {
      /** Niveau d’accessibilité. */
      readonly statut?: 'non_conforme' | 'partiellement_conforme' | 'totalement_conforme' | null;
      /** Adresse de la déclaration. */
      readonly declaration_url?: string | null;
      /** Date du contrôle d’accessibilité. */
      readonly audit_date?: string | null;
      /** Taux d’accessibilité (en %). */
      readonly taux_pct?: number | null;
      /** Adresse du plan d’action. */
      readonly plan_action_url?: string | null;
    } | null;
    /** Sécurité. */
    readonly securite?: {
      /** Analyse des risques de sécurité. */
      readonly analyse_risques?: {
        /** Analyse de sécurité faite. */
        readonly faite?: boolean | null;
        /** Date de l’analyse de sécurité. */
        readonly date?: string | null;
        /** Adresse de l’analyse de sécurité. */
        readonly url?: string | null;
      } | null;
      /** Inscrit sur MonServiceSécurisé. */
      readonly mon_service_securise?: boolean | null;
      /** Homologation de sécurité. */
      readonly homologation?: {
        /** Avancement de l’homologation. */
        readonly statut?: 'non_commencee' | 'planifiee' | 'en_cours' | 'prononcee' | 'expiree' | null;
        /** Date de l’homologation. */
        readonly date?: string | null;
        /** Fin de l’homologation. */
        readonly fin?: string | null;
      } | null;
    } | null;
    /** Code source. */
    readonly code_source?: {
      /** Code source public. */
      readonly ouvert?: boolean | null;
      /** Adresse du code source. */
      readonly url?: string | null;
      /** Licence du code. */
      readonly licence?: string | null;
    } | null;
    /** Outils extérieurs. */
    readonly outils_tiers?: readonly ({
      /** Nom de l’outil extérieur. */
      readonly nom?: string | null;
      /** Logiciel libre. */
      readonly libre?: boolean | null;
    } | null)[] | null;
    /** Hébergement. */
    readonly hebergement?: {
      /** Type d’hébergement. */
      readonly type?: 'nuage_externe' | 'nuage_etat' | 'centre_interne' | 'poste_local' | null;
      /** Nom de l’hébergeur. */
      readonly fournisseur?: string | null;
      /** Qualification de l’hébergeur. */
      readonly qualification?: string | null;
    } | null;
    /** Nom de domaine. */
    readonly nom_de_domaine?: {
      /** Nom de domaine actuel. */
      readonly actuel?: string | null;
      /** Nom de domaine souhaité. */
      readonly cible?: string | null;
      /** Accord pour le nom de domaine. */
      readonly agrement?: 'non_demande' | 'demande' | 'obtenu' | 'sans_objet' | null;
    } | null;
    /** Apparence officielle de l’État. */
    readonly design_etat?: boolean | null;
    /** Adresse du suivi de qualité. */
    readonly tableau_qualite?: string | null;
  } | null;
  /** Budget. */
  readonly budget?: {
    /** Enveloppe en cours. */
    readonly enveloppe?: {
      /** Montant de l’enveloppe (en euros). */
      readonly montant?: number | null;
      /** Début de l’enveloppe. */
      readonly debut?: string | null;
      /** Fin de l’enveloppe. */
      readonly fin?: string | null;
      /** Financeur de l’enveloppe. */
      readonly financeur?: string | null;
    } | null;
    /** Budget année par année. */
    readonly annees?: readonly ({
      /** Année du budget. */
      readonly annee?: number | null;
      /** Budget prévu (en euros). */
      readonly previsionnel?: number | null;
      /** Budget dépensé (en euros). */
      readonly realise?: number | null;
    } | null)[] | null;
    /** Autres financeurs. */
    readonly financeurs?: readonly ({
      /** Nom du financeur. */
      readonly nom?: string | null;
      /** Montant apporté (en euros). */
      readonly montant?: number | null;
      /** Numéro de promotion. */
      readonly promotion?: number | null;
    } | null)[] | null;
    /** Adresse de la page budget. */
    readonly page_publique?: string | null;
    /** Ligne budgétaire. */
    readonly ligne_budgetaire?: {
      /** Ligne budgétaire inscrite. */
      readonly inscrite?: boolean | null;
      /** Numéro du programme budgétaire. */
      readonly programme?: string | null;
      /** Première année de la ligne. */
      readonly exercice?: number | null;
      /** Montant annuel de la ligne (en euros). */
      readonly montant?: number | null;
    } | null;
  } | null;
  /** Calendrier. */
  readonly calendrier?: {
    /** Phases du service. */
    readonly phases?: readonly ({
      /** Nom de la phase. */
      readonly nom?: 'investigation' | 'construction' | 'acceleration' | 'perennisation' | null;
      /** Début de la phase. */
      readonly debut?: string | null;
      /** Fin prévue de la phase. */
      readonly fin_prevue?: string | null;
      /** Fin réelle de la phase. */
      readonly fin?: string | null;
      /** Remarque sur la phase. */
      readonly commentaire?: string | null;
    } | null)[] | null;
    /** Grandes étapes. */
    readonly jalons?: readonly ({
      /** Repère court de l’étape. */
      readonly id?: string | null;
      /** Nom de l’étape. */
      readonly intitule?: string | null;
      /** Date de l’étape. */
      readonly date?: string | null;
      /** Étape franchie. */
      readonly fait?: boolean | null;
      /** Remarque sur l’étape. */
      readonly commentaire?: string | null;
    } | null)[] | null;
  } | null;
  /** Pérennisation. */
  readonly perennisation?: {
    /** Ambition à long terme. */
    readonly ambition?: {
      /** Ambition en une phrase. */
      readonly enonce?: string | null;
      /** Étendue visée. */
      readonly portee?: string | null;
      /** Personne qui porte l’ambition. */
      readonly porte_par?: string | null;
      /** Date de l’engagement. */
      readonly date?: string | null;
    } | null;
    /** Objectifs chiffrés. */
    readonly objectifs?: readonly ({
      /** Date limite de l’objectif. */
      readonly echeance?: string | null;
      /** Résultat attendu. */
      readonly resultat?: string | null;
      /** Coût annuel prévu, en euros. */
      readonly cout?: number | null;
    } | null)[] | null;
    /** Responsable du service. */
    readonly responsable_produit?: {
      /** Nom du responsable. */
      readonly nom?: string | null;
      /** Statut du responsable. */
      readonly statut?: 'agent_public' | 'contractuel' | 'prestataire' | 'a_recruter' | null;
      /** Formation du responsable. */
      readonly formation?: string | null;
      /** Décisions prises sans validation. */
      readonly autonomie?: string | null;
    } | null;
    /** Équipe prévue. */
    readonly equipe_cible?: readonly ({
      /** Rôle dans l’équipe. */
      readonly role?: string | null;
      /** Statut de la personne. */
      readonly statut?: 'agent_public' | 'contractuel' | 'prestataire' | null;
      /** Temps de travail (1 = plein temps). */
      readonly etp?: number | null;
      /** Date d’arrivée dans l’équipe. */
      readonly depuis?: string | null;
    } | null)[] | null;
    /** Lien avec les usagers. */
    readonly usagers?: {
      /** Aide apportée aux usagers. */
      readonly support?: string | null;
      /** Mois entre deux séries de tests. */
      readonly frequence_tests_mois?: number | null;
    } | null;
    /** Suivi de l’impact. */
    readonly suivi_impact?: {
      /** Personnes qui suivent les résultats. */
      readonly qui?: string | null;
      /** Rythme du suivi. */
      readonly frequence?: 'mensuelle' | 'trimestrielle' | 'semestrielle' | 'annuelle' | null;
      /** Décisions tirées du suivi. */
      readonly decision?: string | null;
    } | null;
    /** Moyens annuels. */
    readonly ressources?: {
      /** Qualité de service à tenir. */
      readonly niveau_service?: string | null;
      /** Budget annuel, en euros. */
      readonly budget_annuel?: number | null;
      /** Équipe minimale, en temps plein. */
      readonly equipe_minimale_etp?: number | null;
      /** Temps plein internes. */
      readonly etp_internes?: number | null;
      /** Temps plein externes. */
      readonly etp_externes?: number | null;
      /** Part confiée à des prestataires (%). */
      readonly externalisation_pct?: number | null;
    } | null;
    /** Contrats et marchés. */
    readonly support_contractuel?: {
      /** Marché public utilisé. */
      readonly marche?: string | null;
      /** Plusieurs marchés comparés. */
      readonly compare?: boolean | null;
    } | null;
    /** Scénarios d’accueil. */
    readonly scenarios?: readonly ({
      /** Nom abrégé du scénario. */
      readonly id?: string | null;
      /** Nom du scénario. */
      readonly nom?: string | null;
      /** Type de scénario. */
      readonly type?: 'internaliser' | 'transferer' | 'creer_structure' | 'association' | 'cooperative' | 'etablissement_public' | 'service_competence_nationale' | 'rester_incubateur' | null;
      /** Structure d’accueil. */
      readonly structure?: string | null;
      /** Statut juridique de la structure. */
      readonly statut_juridique?: string | null;
      /** Intérêt exprimé par la structure. */
      readonly interet?: string | null;
      /** Lien avec votre administration. */
      readonly relation_sponsor?: string | null;
      /** Conditions d’accueil. */
      readonly accueil?: {
        /** Appui politique. */
        readonly portage_politique?: {
          /** Niveau d’appui politique. */
          readonly niveau?: 'satisfait' | 'partiel' | 'absent' | 'inconnu' | null;
          /** Précisions sur l’appui politique. */
          readonly commentaire?: string | null;
        } | null;
        /** Place dans les décisions. */
        readonly gouvernance?: {
          /** Niveau : place dans les décisions. */
          readonly niveau?: 'satisfait' | 'partiel' | 'absent' | 'inconnu' | null;
          /** Précisions sur les décisions. */
          readonly commentaire?: string | null;
        } | null;
        /** Connaissance du métier. */
        readonly competences_metier?: {
          /** Niveau : connaissance du métier. */
          readonly niveau?: 'satisfait' | 'partiel' | 'absent' | 'inconnu' | null;
          /** Précisions sur le métier. */
          readonly commentaire?: string | null;
        } | null;
        /** Compétences numériques. */
        readonly competences_numeriques?: {
          /** Niveau : compétences numériques. */
          readonly niveau?: 'satisfait' | 'partiel' | 'absent' | 'inconnu' | null;
          /** Précisions sur le numérique. */
          readonly commentaire?: string | null;
        } | null;
        /** Postes et recrutement. */
        readonly ressources_humaines?: {
          /** Niveau : postes et recrutement. */
          readonly niveau?: 'satisfait' | 'partiel' | 'absent' | 'inconnu' | null;
          /** Précisions sur les postes. */
          readonly commentaire?: string | null;
        } | null;
        /** Contrats disponibles. */
        readonly support_contractuel?: {
          /** Niveau : contrats disponibles. */
          readonly niveau?: 'satisfait' | 'partiel' | 'absent' | 'inconnu' | null;
          /** Précisions sur les contrats. */
          readonly commentaire?: string | null;
        } | null;
        /** Contraintes techniques. */
        readonly contraintes_techniques?: {
          /** Niveau : contraintes techniques. */
          readonly niveau?: 'satisfait' | 'partiel' | 'absent' | 'inconnu' | null;
          /** Précisions sur la technique. */
          readonly commentaire?: string | null;
        } | null;
      } | null;
      /** Avantages du scénario. */
      readonly avantages?: readonly (string | null)[] | null;
      /** Risques du scénario. */
      readonly risques?: readonly (string | null)[] | null;
      /** Cas comparable. */
      readonly precedent?: string | null;
      /** Prochaines étapes. */
      readonly prochaines_etapes?: readonly (string | null)[] | null;
      /** Durée de mise en place, en mois. */
      readonly delai_mois?: number | null;
    } | null)[] | null;
    /** Scénario retenu. */
    readonly scenario_retenu?: string | null;
    /** Critères du choix. */
    readonly criteres_choix?: readonly (string | null)[] | null;
    /** Auteur de la décision. */
    readonly decide_par?: string | null;
    /** Date de la décision. */
    readonly decide_le?: string | null;
    /** Scénario de repli. */
    readonly scenario_repli?: string | null;
    /** Scénarios écartés. */
    readonly scenarios_ecartes?: readonly ({
      /** Piste écartée. */
      readonly scenario?: string | null;
      /** Raison de l’abandon. */
      readonly raison?: string | null;
    } | null)[] | null;
    /** Obstacles connus. */
    readonly obstacles?: readonly (string | null)[] | null;
    /** Dernière amélioration publiée. */
    readonly derniere_livraison?: string | null;
    /** Documents de passation. */
    readonly documentation?: {
      /** Adresse du bilan. */
      readonly bilan_url?: string | null;
      /** Adresse du mode d’emploi technique. */
      readonly operationnelle_url?: string | null;
      /** Accès et mots de passe transmis. */
      readonly acces?: boolean | null;
    } | null;
    /** Savoir-faire à transmettre. */
    readonly transfert_competences?: readonly ({
      /** Personnes à former. */
      readonly qui?: string | null;
      /** Savoir-faire transmis. */
      readonly quoi?: string | null;
      /** Date de la transmission. */
      readonly date?: string | null;
    } | null)[] | null;
    /** Arrivée chez le repreneur. */
    readonly integration?: {
      /** Règles techniques adoptées. */
      readonly standards?: readonly (string | null)[] | null;
      /** Agents accueillis dans l’équipe. */
      readonly operationnels_accueillis?: string | null;
      /** Durée du travail commun, en mois. */
      readonly duree_mois?: number | null;
    } | null;
    /** Calendrier de la pérennisation. */
    readonly calendrier?: readonly ({
      /** Type d’étape. */
      readonly id?: 'premiers_echanges' | 'approfondissement' | 'choix' | 'budgetisation' | 'validation_ressources' | 'transfert' | null;
      /** Description de l’étape. */
      readonly etape?: string | null;
      /** Date de l’étape. */
      readonly echeance?: string | null;
      /** Étape terminée. */
      readonly fait?: boolean | null;
    } | null)[] | null;
    /** Organisation des décisions. */
    readonly gouvernance?: {
      /** Rôles des acteurs. */
      readonly roles?: readonly ({
        /** Nom de l’acteur. */
        readonly acteur?: string | null;
        /** Rôle de l’acteur. */
        readonly role?: string | null;
      } | null)[] | null;
      /** Réunions de décision et de suivi. */
      readonly instances?: readonly ({
        /** Type de réunion. */
        readonly id?: 'suivi' | 'pilotage' | 'autre' | null;
        /** Membres de la réunion. */
        readonly membres?: readonly (string | null)[] | null;
        /** But de la réunion. */
        readonly objet?: string | null;
        /** Rythme des réunions. */
        readonly frequence?: string | null;
        /** Dates des réunions. */
        readonly dates?: readonly (string | null)[] | null;
      } | null)[] | null;
    } | null;
    /** Questions à trancher. */
    readonly questions_ouvertes?: readonly ({
      /** Question à trancher. */
      readonly question?: string | null;
      /** Personne chargée de répondre. */
      readonly responsable?: string | null;
      /** Date limite de la réponse. */
      readonly echeance?: string | null;
      /** Réponse apportée. */
      readonly reponse?: string | null;
    } | null)[] | null;
  } | null;
  /** Arrêt du service. */
  readonly arret?: {
    /** Date de l’arrêt. */
    readonly date?: string | null;
    /** Motif de l’arrêt. */
    readonly motif?: 'probleme_infirme' | 'solution_existante' | 'impact_insuffisant' | 'fin_de_financement' | 'perte_de_portage' | 'perte_du_porteur' | 'contrainte_externe' | 'fusion' | null;
    /** Ce que l’arrêt vous a appris. */
    readonly apprentissages?: string | null;
    /** Conditions pour reprendre. */
    readonly conditions_reprise?: string | null;
  } | null;
  /** Fiche importée. */
  readonly origine?: {
    /** Nom du fichier importé. */
    readonly fichier?: string | null;
    /** Texte d’origine. */
    readonly corps?: string | null;
    /** En-tête d’origine. */
    readonly entete?: string | null;
    /** Informations sans place dans la fiche. */
    readonly champs_non_repris?: Readonly<Record<string, unknown>> | null;
  } | null;
}
