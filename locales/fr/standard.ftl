### Titles of the clauses of ISO 9001:2015 as they are known in French; they head the correlation matrix.

clause-4 = Contexte de l’organisme
clause-4-1 = Compréhension de l’organisme et de son contexte
clause-4-2 = Besoins et attentes des parties intéressées
clause-4-3 = Domaine d’application du système de management
clause-4-4 = Système de management de la qualité et ses processus

clause-5 = Leadership
clause-5-1 = Leadership et engagement
clause-5-2 = Politique
clause-5-3 = Rôles, responsabilités et autorités

clause-6 = Planification
clause-6-1 = Actions face aux risques et opportunités
clause-6-2 = Objectifs qualité et actions pour les atteindre
clause-6-3 = Planification des modifications

clause-7 = Support
clause-7-1 = Ressources
clause-7-2 = Compétences
clause-7-3 = Sensibilisation
clause-7-4 = Communication
clause-7-5 = Informations documentées

clause-8 = Réalisation des activités opérationnelles
clause-8-1 = Planification et maîtrise opérationnelles
clause-8-2 = Exigences relatives aux produits et services
clause-8-3 = Conception et développement
clause-8-4 = Processus, produits et services fournis par des prestataires externes
clause-8-5 = Production et prestation de service
clause-8-6 = Libération des produits et services
clause-8-7 = Maîtrise des éléments de sortie non conformes

clause-9 = Évaluation des performances
clause-9-1 = Surveillance, mesure, analyse et évaluation
clause-9-2 = Audit interne
clause-9-3 = Revue de direction

clause-10 = Amélioration
clause-10-1 = Généralités
clause-10-2 = Non-conformité et action corrective
clause-10-3 = Amélioration continue
