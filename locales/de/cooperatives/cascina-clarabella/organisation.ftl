### The consortium Cascina Clarabella as an organisation. Invented for the example, but for its name and its aims.

organisation-mission =
    { $organisation-name } gibt es, damit die Mitgliedsgenossenschaften gemeinsam tun können, <strong>was keine von ihnen allein vermöchte</strong>: Menschen, die davon ausgeschlossen sind, ein Zuhause, Betreuung, Arbeit und Beziehungen geben, und zwar dort, wo alle leben.

    Das Konsortium verbindet die Genossenschaften, die für Menschen sorgen, mit denen, die Arbeit schaffen. Es sucht Gelegenheiten, übernimmt Verträge, bietet Dienste und Kompetenzen an und hütet gemeinsame Regeln; jedem Mitglied lässt es seine eigene Identität und seine eigene Verantwortung.

    Der Gutshof, dessen Namen es trägt, ist ein offener Ort: Hier wird gearbeitet und gelernt, gegessen, hier begegnet man einander. Dass ihn auch Menschen besuchen, die uns nicht brauchen, ist der Maßstab des Gelingens.

organisation-about =
    { $organisation-name } ist ein im Jahr { $organisation-founded } in { $organisation-address-city } gegründetes Konsortium von Sozialgenossenschaften. Für seine Mitgliedsgenossenschaften sucht es Arbeit, übernimmt Verträge und erbringt Dienste.

organisation-history =
    Am Anfang des Konsortiums steht ein verlassener Gutshof, für den einige Genossenschaften ein Nutzungsrecht erhalten, um dort Werkstätten und einen Garten einzurichten. Seine Restaurierung wird zur ersten gemeinsamen Arbeit: Ein Team aus Maurern und Lernenden, die von den psychiatrischen Diensten begleitet werden, baut den Hof in drei Jahren wieder auf.

    Seither hat das Konsortium die größeren Aufträge übernommen, die Gründung neuer Unternehmen begleitet und den Gutshof für Schulen, Universitäten und das Handwerk geöffnet. Die im Jahr 2018 gemeinsam verfasste Qualitätspolitik ist für alle Mitglieder dieselbe.

organisation-values =
    <ul>
    <li><strong>Gegenseitigkeit</strong>: Wer weiter ist, hilft denen, die beginnen.</li>
    <li><strong>Transparenz</strong>: Vergaben, Kosten und Ergebnisse sind allen Mitgliedern bekannt.</li>
    <li><strong>Unternehmertum</strong>: Die Arbeit ist echt, und echt ist auch ihre Entlohnung.</li>
    <li><strong>Verwurzelung</strong>: Wir sind zuerst der Region verpflichtet und dann dem Markt.</li>
    </ul>

organisation-territory =
    Das Konsortium arbeitet zwischen dem See und der Ebene, in einer Gegend mittlerer und kleiner Gemeinden. An Ressourcen fehlt es nicht: Vereine, landwirtschaftliche Betriebe, Schulen, eine Universität in der Nähe. Es fehlt an erschwinglichen Wohnungen und an Arbeit für Menschen nach einer Zeit der Betreuung.

organisation-scope =
    Gewinnung und Abwicklung von Verträgen für die Mitgliedsgenossenschaften. Verwaltung, Fortbildung und Beratung für die Mitglieder. Entwicklung sozialer Projekte, Gründung von Sozialunternehmen, Belebung der Region.

organisation-exclusions =
    Nicht angewandt wird allein die Anforderung 7.1.5.2 (messtechnische Rückführbarkeit): Die Tätigkeiten des Konsortiums erfordern keine kalibrierpflichtigen Messgeräte. Messungen, die die Mitglieder durchführen, gehören zu deren eigenen Systemen.

organisation-logo = Logo von Cascina Clarabella: ein Hof mit Satteldach und Sonne
