### Titles of the clauses of ISO 9001:2015; they head the correlation matrix.

clause-4 = Contexto de la organización
clause-4-1 = Comprensión de la organización y de su contexto
clause-4-2 = Comprensión de las necesidades y expectativas de las partes interesadas
clause-4-3 = Determinación del alcance del sistema de gestión de la calidad
clause-4-4 = Sistema de gestión de la calidad y sus procesos

clause-5 = Liderazgo
clause-5-1 = Liderazgo y compromiso
clause-5-2 = Política
clause-5-3 = Roles, responsabilidades y autoridades en la organización

clause-6 = Planificación
clause-6-1 = Acciones para abordar riesgos y oportunidades
clause-6-2 = Objetivos de la calidad y planificación para lograrlos
clause-6-3 = Planificación de los cambios

clause-7 = Apoyo
clause-7-1 = Recursos
clause-7-2 = Competencia
clause-7-3 = Toma de conciencia
clause-7-4 = Comunicación
clause-7-5 = Información documentada

clause-8 = Operación
clause-8-1 = Planificación y control operacional
clause-8-2 = Requisitos para los productos y servicios
clause-8-3 = Diseño y desarrollo de los productos y servicios
clause-8-4 = Control de los procesos, productos y servicios suministrados externamente
clause-8-5 = Producción y provisión del servicio
clause-8-6 = Liberación de los productos y servicios
clause-8-7 = Control de las salidas no conformes

clause-9 = Evaluación del desempeño
clause-9-1 = Seguimiento, medición, análisis y evaluación
clause-9-2 = Auditoría interna
clause-9-3 = Revisión por la dirección

clause-10 = Mejora
clause-10-1 = Generalidades
clause-10-2 = No conformidad y acción correctiva
clause-10-3 = Mejora continua
