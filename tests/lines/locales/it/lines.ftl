lines-title = Righe
lines-first = Prima revisione
