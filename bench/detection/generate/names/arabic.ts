import { list } from './list.ts';

/** Names of the Arabic-speaking world, Turkey and Iran. */
export const ARABIC = {
    given: list(`
        Mohammed Muhammad Ahmed Ali Hassan Hussein Omar Khalid Abdullah Ibrahim Youssef Mustafa Karim Tarek Samir
        Nabil Walid Ziad Rami Fadi Hisham Adel Faris Hamza Bilal Anwar Jamal Rashid Saeed Sultan Mehmet Emre Burak
        Cem Reza Dariush Kourosh Behnam Fatima Aisha Khadija Maryam Zainab Layla Noor Huda Amina Salma Rania Dina
        Yasmin Hanan Samira Leila Nadia Farah Lina Mona Rasha Reem Shereen Elif Zeynep Aylin Parisa Shirin Nasrin
    `),
    family: list(`
        Al-Farsi Al-Masri Al-Sayed El-Amin Haddad Khoury Nasser Mansour Saleh Farouk Hamdan Khalil Awad Najjar
        Sabbagh Darwish Shaheen Barakat Rahman Aziz Abdallah Bishara Qasim Jaber Othman Zaman Karimi Hosseini
        Tehrani Ahmadi Yilmaz Kaya Demir Çelik Şahin Öztürk Aydın Arslan Doğan Benali Bouzid Cherif Mansouri Ziani
    `)
};
