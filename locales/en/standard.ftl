### Titles of the clauses of ISO 9001:2015; they head the correlation matrix.

clause-4 = Context of the organization
clause-4-1 = Understanding the organization and its context
clause-4-2 = Understanding the needs and expectations of interested parties
clause-4-3 = Determining the scope of the quality management system
clause-4-4 = Quality management system and its processes

clause-5 = Leadership
clause-5-1 = Leadership and commitment
clause-5-2 = Policy
clause-5-3 = Organizational roles, responsibilities and authorities

clause-6 = Planning
clause-6-1 = Actions to address risks and opportunities
clause-6-2 = Quality objectives and planning to achieve them
clause-6-3 = Planning of changes

clause-7 = Support
clause-7-1 = Resources
clause-7-2 = Competence
clause-7-3 = Awareness
clause-7-4 = Communication
clause-7-5 = Documented information

clause-8 = Operation
clause-8-1 = Operational planning and control
clause-8-2 = Requirements for products and services
clause-8-3 = Design and development of products and services
clause-8-4 = Control of externally provided processes, products and services
clause-8-5 = Production and service provision
clause-8-6 = Release of products and services
clause-8-7 = Control of nonconforming outputs

clause-9 = Performance evaluation
clause-9-1 = Monitoring, measurement, analysis and evaluation
clause-9-2 = Internal audit
clause-9-3 = Management review

clause-10 = Improvement
clause-10-1 = General
clause-10-2 = Nonconformity and corrective action
clause-10-3 = Continual improvement
