### The consortium Cascina Clarabella as an organisation. Invented for the example, but for its name and its aims.

organisation-mission =
    Consorțiul { $organisation-name } există pentru ca, împreună, cooperativele membre să poată face <strong>ceea ce niciuna nu ar putea face singură</strong>: să le ofere casă, îngrijire, muncă și relații celor care sunt excluși de la ele, chiar în locurile în care trăim cu toții.

    Consorțiul unește cooperativele care îngrijesc oameni și pe cele care creează locuri de muncă. Caută oportunități, își asumă contracte, oferă servicii și competențe, păzește regulile comune; îi lasă fiecăreia identitatea și răspunderea proprie.

    Ferma de la care își ia numele este un loc deschis: aici se muncește, se învață, se mănâncă, oamenii se întâlnesc. Faptul că vin și cei care nu au nevoie de noi este măsura reușitei.
organisation-logo = Sigla Cascina Clarabella: o curte cu acoperiș în două ape și soarele
