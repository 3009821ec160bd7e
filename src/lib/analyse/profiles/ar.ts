/** Arabic pages. */
import { arabicStopWords, englishStopWords, joinSets } from '../stop-words.ts';
import { remembering } from '../families.ts';
import { stemArabic } from '../arabic.ts';
import { stemEnglish } from '../english.ts';
import type { Profile } from '../profile.ts';

/** Groups of words that readers use for one another; the pages say one of them. */
export const arabicSynonyms = `
جواز أوراق وثيقة ثبوتية هوية
كفيل كفالة صاحب مشغل
راتب أجر مرتب أجرة
هاتف جوال موبايل محمول
مأوى إيواء ملجأ سكن مسكن
شرطة درك بوليس أمن
قاض محكمة نيابة
خادمة عاملة شغالة منزلية خدامة
مركب قارب سفينة زورق بحر
غرق بحر
مزور مزيف وهمي كاذب
وظيفة عمل شغل
تسول شحاذة استجداء شحادة
كلية كلى عضو أعضاء
دعارة بغاء جنسي
دين قرض
طفل قاصر حدث صبي فتاة رضيع
مبكر طفل
ضحية ناج ناجية
فيسبوك انستغرام واتساب تلغرام تواصل إنترنت شبكة موقع
مقابلة تحدث حديث استجواب كلام سؤال استماع أتحدث أتكلم
حبس احتجاز حجز محبوس إغلاق يحتجز
عقوبة عقاب سجن غرامة معاقبة
مترجم ترجمة
فرق مقارنة تمييز اختلاف
خط هاتف رقم
محام قانوني
طبيب مستشفى صحة علاج
تدريب دورة ندوة
مفقود اختفاء
جنسية لاجئ
مساعدة دعم معونة
هروب فرار مغادرة
ضرب عنف اعتداء
خوف
علامة مؤشر دلالة
ترحيل إبعاد عودة
معاهدة اتفاقية اتفاق
فدية خطف
إعلان عرض عروض
تجنيد توظيف استقدام
مصنع ورشة
دليل إثبات
عصابة شبكة جماعة تنظيم
تبييض غسل
قابل عثور عثر وجد قابلت وجدت
`;

/** The profile of `ar`. */
export const profile: Profile = {
  language: 'ar',
  latin: remembering(stemEnglish),
  arabic: [remembering(stemArabic)],
  stopWords: joinSets(arabicStopWords, englishStopWords),
  lawWords: 'قانون أمر ظهير مرسوم law act',
  synonyms: arabicSynonyms,
};
