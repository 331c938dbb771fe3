letter-title = Letter
letter-text = We are { $organisation-name }.
