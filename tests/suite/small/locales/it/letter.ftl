letter-title = Lettera
letter-text = Siamo { $organisation-name }.
