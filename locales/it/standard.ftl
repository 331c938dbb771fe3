### Titles of the clauses of ISO 9001:2015, as they are currently cited; they head the correlation matrix.
### Use the titles under which the clauses are known in your language.

clause-4 = Contesto dell’organizzazione
clause-4-1 = Comprendere l’organizzazione e il suo contesto
clause-4-2 = Esigenze e aspettative delle parti interessate
clause-4-3 = Campo di applicazione del sistema di gestione
clause-4-4 = Sistema di gestione per la qualità e processi

clause-5 = Leadership
clause-5-1 = Leadership e impegno
clause-5-2 = Politica
clause-5-3 = Ruoli, responsabilità e autorità

clause-6 = Pianificazione
clause-6-1 = Azioni per affrontare rischi e opportunità
clause-6-2 = Obiettivi per la qualità e loro raggiungimento
clause-6-3 = Pianificazione delle modifiche

clause-7 = Supporto
clause-7-1 = Risorse
clause-7-2 = Competenza
clause-7-3 = Consapevolezza
clause-7-4 = Comunicazione
clause-7-5 = Informazioni documentate

clause-8 = Attività operative
clause-8-1 = Pianificazione e controllo operativi
clause-8-2 = Requisiti per i prodotti e i servizi
clause-8-3 = Progettazione e sviluppo
clause-8-4 = Processi, prodotti e servizi forniti dall’esterno
clause-8-5 = Produzione ed erogazione dei servizi
clause-8-6 = Rilascio di prodotti e servizi
clause-8-7 = Controllo degli output non conformi

clause-9 = Valutazione delle prestazioni
clause-9-1 = Monitoraggio, misurazione, analisi e valutazione
clause-9-2 = Audit interno
clause-9-3 = Riesame di direzione

clause-10 = Miglioramento
clause-10-1 = Generalità
clause-10-2 = Non conformità e azioni correttive
clause-10-3 = Miglioramento continuo
