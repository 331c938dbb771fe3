### What only cooperatives of type A (care and education) need.

party-guests = Guests and families
    .needs = Being listened to, continuity, clear rules
    .response = Plan written together, meetings, complaints answered in writing
term-guest = Guest
    .definition = A person who uses one of our services, for a few hours or as a place to live.
