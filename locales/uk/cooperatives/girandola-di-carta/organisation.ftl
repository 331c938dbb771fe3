### La Girandola di Carta, an invented cooperative of type A: children and young people, schools, older people at home.

organisation-mission =
    Місія кооперативу { $organisation-name } — <strong>бути поруч із тими, хто росте, і тими, хто старіє</strong>, там, де й так минає життя: у школі, удома, на подвір’ї, на площі.

    Ми віримо, що дитині, якій важко, і самотній літній людині насамперед потрібне одне й те саме: хтось, хто знає їх на ім’я і буде поруч також завтра. Тому ми обираємо сталі команди, графік, що зважає на родини, і простори, де різні покоління перебувають разом.

    Ми працюємо зі школами, муніципалітетами й батьками, але ніколи замість них: послуга вдалася, коли без неї поволі можна обійтися.
organisation-about =
    { $organisation-name } — соціальний кооператив типу A, заснований { $organisation-founded } року в місті { $organisation-address-city }. Він надає виховні послуги дітям і підліткам, супроводжує учнів у школах, допомагає вдома та керує центром для літніх людей. { $workforce-employees ->
        [one] Тут працює { $workforce-employees } людина
        [few] Тут працюють { $workforce-employees } людини
        [many] Тут працює { $workforce-employees } людей
       *[other] Тут працює { $workforce-employees } людини
    }: педагоги, працівники з догляду та допоміжний персонал.
organisation-history =
    Кооператив починається з групи допомоги з уроками, яку шестеро вчителів і батьків відкрили в залі парафіяльного осередку. За два роки муніципалітет просить підтримувати дітей також удома, а згодом — супроводжувати у школі учнів з інвалідністю.

    Зустріч із літніми людьми стається випадково: вікна групи виходять на подвір’я соціального житла, і з уроками допомагають дідусі й бабусі з того подвір’я. Сьогодні майже третина працівників дбає про літніх людей, а центр La Mongolfiera поєднує дві душі кооперативу.
organisation-values =
    <ul>
    <li><strong>Безперервність</strong>: знайомі обличчя, оголошені заміни, переходи із супроводом.</li>
    <li><strong>Союз</strong>: з родинами та школами ми вирішуємо разом.</li>
    <li><strong>Гра</strong>: навчатися й одужувати можна також сміючись.</li>
    <li><strong>Поєднання поколінь</strong>: люди різного віку роблять добро одне одному.</li>
    </ul>
organisation-logo = Логотип La Girandola di Carta: вітрячок із чотирма пелюстками

## The president and the director are women

policy-signatory = Голова правління
role-director = Директорка

## Roles and units of the cooperative's own

role-head-minors = Координаторка виховних послуг
role-head-schools = Координатор послуг у школах
role-head-home-care = Координаторка послуг для літніх людей
unit-minors = Виховні послуги
unit-schools = Послуги у школах
unit-home-care = Послуги для літніх людей

## Offices

office-aquilone = Центр L’Aquilone
office-mongolfiera = Центр La Mongolfiera
office-hours-afternoons = З понеділка до п’ятниці, 13:00–18:30
office-hours-mornings = З понеділка до суботи, 8:30–13:00
office-purpose-access = Дирекція, приймання звернень, адміністрація
office-purpose-aquilone = Дитячий центр другої половини дня
office-purpose-mongolfiera = Центр для літніх людей, база догляду вдома

## Quality data of the cooperative's own

norm-minors = Сприяння правам і можливостям дітей та підлітків
norm-disability = Рамковий закон про допомогу людям з інвалідністю, їхню інтеграцію та права
