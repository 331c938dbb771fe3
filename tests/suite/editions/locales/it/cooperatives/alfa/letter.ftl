letter-text = Siamo { $organisation-name }, e ascoltiamo.
