### The consortium Cascina Clarabella as an organisation. Invented for the example, but for its name and its aims.

organisation-mission =
    { $organisation-name } existe pour que les coopératives membres puissent faire ensemble <strong>ce qu’aucune ne pourrait faire seule</strong> : donner un logement, des soins, un travail et des relations à ceux qui en sont exclus, dans les lieux mêmes où vivent tous les autres.

    Le consortium unit les coopératives qui prennent soin des personnes et celles qui créent des emplois. Il cherche des occasions, conclut des contrats, offre des services et des compétences, veille sur des règles communes ; il laisse à chacune son identité et sa responsabilité.

    La ferme dont il tire son nom est un lieu ouvert : on y travaille, on y étudie, on y mange, on s’y rencontre. Qu’elle soit fréquentée par des personnes qui n’ont pas besoin de nous donne la mesure de la réussite.

organisation-about =
    { $organisation-name } est un consortium de coopératives sociales né en { $organisation-founded } à { $organisation-address-city }. Pour les coopératives qui en sont membres, il cherche du travail, prend en charge des contrats et rend des services.

organisation-history =
    Le consortium naît autour d’une ferme abandonnée, dont quelques coopératives obtiennent la concession pour y installer des ateliers et un potager. La restaurer devient le premier travail commun : une équipe de maçons et d’apprentis suivis par les services de santé mentale remet la cour sur pied en trois ans.

    Depuis, le consortium a pris en charge les plus grands marchés publics, accompagné la naissance de nouvelles entreprises et ouvert la ferme aux écoles, aux universités et aux artisans. La politique qualité, écrite ensemble en 2018, est la même pour tous les membres.

organisation-values =
    <ul>
    <li><strong>Mutualité</strong> : ceux qui sont plus avancés aident ceux qui commencent.</li>
    <li><strong>Transparence</strong> : travaux confiés, coûts et résultats sont connus de tous les membres.</li>
    <li><strong>Entreprise</strong> : le travail est un vrai travail, et la rémunération aussi.</li>
    <li><strong>Enracinement</strong> : on répond au territoire avant de répondre au marché.</li>
    </ul>

organisation-territory =
    Le consortium agit entre le lac et la plaine, dans une région de petites et moyennes communes. Les ressources ne manquent pas : associations, exploitations agricoles, écoles, une université proche. Ce qui manque, ce sont des logements abordables et des occasions de travail pour ceux qui sortent d’un parcours de soins.

organisation-scope =
    Acquisition et gestion de contrats pour le compte des coopératives membres. Services d’administration, de formation et de conseil aux membres. Conception de projets sociaux, création d’entreprises sociales, animation du territoire.

organisation-exclusions =
    Seule l’exigence 7.1.5.2 (traçabilité de la mesure) n’est pas appliquée : les activités du consortium ne demandent pas d’instruments de mesure soumis à étalonnage. Les mesures effectuées par les membres relèvent de leurs propres systèmes.

organisation-logo = Logo de Cascina Clarabella : une cour avec un toit à deux pans et le soleil
