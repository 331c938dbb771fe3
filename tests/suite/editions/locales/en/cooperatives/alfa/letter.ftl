letter-text = We are { $organisation-name }, and we listen.
