/**
 * Sorani words of the field with the English words that most Sorani pages still
 * show. One group a line. Machine-made: to be reviewed by a native speaker.
 */
export const soraniEnglish = `
یاسا law
ژمارە number
ماددە article
پرۆتۆکۆڵ protocol
پەیماننامە ڕێککەوتننامە convention agreement
پالێرمۆ palermo
هەولێر ئەربیل erbil
سلێمانی sulaymaniyah
بەغدا baghdad
کوردستان kurdistan
ئەممان amman
دەوحە doha
قەنیترە kenitra
باماکۆ bamako
پاسپۆرت پاسپۆرتەکە passport
ناسنامە بەڵگەنامە identity document
خاوەنکار employer
مووچە کرێ wage pay
پارە money
نەدان unpaid withhold withheld wage
قەرز debt
گورچیلە kidney organ
ئەندام organ
مۆبایل تەلەفۆن phone
گەرم hotline helpline
پەناگە لانە shelter
پۆلیس police interpol
نێودەوڵەتی international interpol
ئینتەرپۆل interpol
دادگا court
دادوەر judge
داواکاری prosecutor
چاوپێکەوتن interview
قسە قسەکردن گفتوگۆ دوان بدوێم بدوێیت speak talk interview
گشتی general
وەرگێڕ interpreter
بەڵگە evidence
دیجیتاڵ ئەلیکترۆنی digital electronic
نیشانە sign indicator
ڕاهێنان مەشق training course
فۆرم form
ڕەوانەکردن referral
خزمەتگوزاری service
قوربانی victim
شایەت witness
منداڵ child
ژن woman
کچ girl child
هاوسەرگیری شوو ژنهێنان marriage
پەنابەر refugee
کۆچبەر migrant
سنوور border
بەلەم کەشتی boat vessel
دەریا sea
سزا penalty
زیندان prison
دانپێدانان statement
تۆمەتبار suspect
لێکۆڵینەوە investigation
هاوکاری یارمەتی assistance
پاراستن protection
زانیاری data
جیاوازی difference comparison
کۆیلە slavery
زۆرەملێ forced
کار labour work
سواڵ begging
سێکس سێکسی sexual
تاوان crime
تاوانکار criminal
گرووپ group
ڕێکخراو organised organisation
پڕۆژە پرۆژە project
ئۆپەراسیۆن operation
کۆنفرانس conference
وەرگرتن receipt
بردن بردووە take hold
گواستنەوە transfer
ڕاکێشان recruitment
ئینتەرنێت ئۆنلاین online
نووسینگە bureau office
ڕەزامەندی consent
خێزان family
تەندروستی health
پزیشک doctor medical
`;
