### The policy of the consortium, which every member cooperative shares.

policy-introduction =
    Oberstes Ziel des Konsortiums { $consortium-name } und seiner Genossenschaften ist es, <strong>für Menschen in schwierigen Lebenslagen zu sorgen, die in unserer Region leben</strong>, an erster Stelle für Menschen mit psychischen Erkrankungen, und die Mechanismen der Ausgrenzung abzubauen, die in der Region, in den Einrichtungen der Betreuung und in der Arbeitswelt wirken. Daraus folgen unsere Verpflichtungen.

commitment-welcome =
    Wir pflegen eine <strong>Kultur des Willkommens</strong>, die allen gehört: den Mitarbeitenden und den Gästen in den Diensten des Typs A, allen Beschäftigten in den Betrieben des Typs B.

    Jemanden willkommen zu heißen ist der erste Schritt jedes Dienstes und jedes Arbeitsverhältnisses: Wer zu uns kommt, soll ein offenes Ohr, verständliche Regeln und die Zeit finden, die es braucht.

commitment-territory =
    Wir sind <strong>Partner für die Entwicklung der Region</strong>, die wir uns nachhaltig wünschen: für die Wirtschaft, für die Gesellschaft und für die Umwelt.

commitment-co-design =
    Wir <strong>gestalten und erbringen neuartige Dienste gemeinsam</strong> mit den öffentlichen Körperschaften: Wir schließen Wohngemeinschaften, wo es bessere Formen der Unterstützung gibt, und erproben persönliche Gesundheitsbudgets.

commitment-habitat =
    Wir schaffen rund um die Psychiatrie einen <strong>Lebensraum von sozialer Qualität</strong>, zu dem Unternehmen, Arbeitsintegration und neue Nutzungen des öffentlichen Raums gehören.

commitment-social-economy =
    Wir fördern <strong>Projekte der Sozialwirtschaft</strong>, die sich nicht im bloßen Erbringen von Leistungen erschöpfen, und knüpfen <strong>Verbindungen zu anderen Unternehmen</strong>, damit Menschen aus der Rehabilitation in eine reguläre Arbeit wechseln können.

commitment-new-enterprises =
    Wir bringen <strong>neue Sozialunternehmen</strong> hervor und verbessern die bestehenden Dienste fortlaufend; dabei gehören für uns Rehabilitation und Wiedereingliederung in Gesellschaft und Arbeit zusammen.

commitment-members =
    Wir bieten den <strong>Mitgliedsgenossenschaften Dienste</strong> an und treten für sie als Generalunternehmer auf.

commitment-living-place =
    Wir halten einen <strong>Ort lebendig, der die Region neu belebt</strong> und Freiwillige, Vereine, Schulen, Universitäten und das Handwerk anzieht.

commitment-quality =
    Wir verbreiten die Kultur der Qualität: Aufmerksamkeit für die Bedürfnisse der Kunden und der Menschen, die unsere Dienste nutzen, wirksame und effiziente Dienste, fortlaufende Verbesserung.
