import { list } from './list.ts';

/** Names of Africa south of the Sahara. */
export const AFRICAN = {
    given: list(`
        Chidi Emeka Obinna Ikenna Chinedu Uchenna Tunde Segun Kunle Femi Babatunde Olumide Kwame Kofi Kwesi Yaw Kojo
        Thabo Sipho Mandla Bongani Tendai Farai Tinashe Tafadzwa Kamau Njoroge Otieno Kipchoge Juma Baraka Mamadou
        Ousmane Cheikh Amadou Ibrahima Ngozi Chioma Adaeze Ifeoma Nkechi Amaka Folake Yetunde Bukola Abimbola Ama
        Akua Efua Abena Nomsa Thandiwe Lindiwe Nomvula Zanele Rudo Chipo Wanjiru Achieng Wambui Aminata Fatoumata
        Mariama Aissatou Selam Tsehay Almaz Dawit Tesfaye Haile
    `),
    family: list(`
        Okafor Okonkwo Nwosu Eze Adeyemi Adebayo Ogunleye Olawale Balogun Abubakar Danjuma Bello Mensah Owusu Asante
        Boateng Appiah Osei Agyeman Dlamini Nkosi Ndlovu Zulu Khumalo Mokoena Molefe Mbeki Moyo Ncube Sibanda
        Chikwanha Mutasa Kimani Mwangi Kariuki Odhiambo Wanjala Kiplagat Mutua Diallo Traoré Keita Coulibaly Ndiaye
        Diop Sow Bah Camara Abebe Tadesse Bekele Gebremariam Nakamura-Okoye van_der_Merwe Botha Pretorius
    `)
};
