import { list } from './list.ts';

/** Names of Spain and Latin America. */
export const HISPANIC = {
    given: list(`
        José Juan Luis Carlos Jorge Miguel Ángel Francisco Javier Alejandro Fernando Ricardo Eduardo Roberto Sergio
        Raúl Manuel Pedro Pablo Diego Andrés Santiago Mateo Sebastián Emiliano Rodrigo Gustavo Héctor Óscar Ramón
        Enrique Alberto Arturo Guillermo Ignacio Joaquín Esteban Felipe Tomás Hugo Iván Rubén Álvaro Gonzalo Nicolás
        María Guadalupe Carmen Ana Isabel Lucía Elena Rosa Teresa Pilar Dolores Mercedes Concepción Josefa Antonia
        Francisca Laura Marta Cristina Beatriz Silvia Patricia Verónica Gabriela Alejandra Daniela Valentina Camila
        Sofía Ximena Fernanda Paola Mariana Adriana Leticia Yolanda Rocío Esperanza Consuelo Marisol Lourdes Inés
        Graciela Araceli
    `),
    family: list(`
        García Rodríguez González Fernández López Martínez Sánchez Pérez Gómez Martín Jiménez Ruiz Hernández Díaz
        Moreno Muñoz Álvarez Romero Alonso Gutiérrez Navarro Torres Domínguez Vázquez Ramos Gil Ramírez Serrano
        Blanco Molina Morales Suárez Ortega Delgado Castro Ortiz Rubio Marín Sanz Núñez Iglesias Medina Garrido
        Cortés Castillo Santos Lozano Guerrero Cano Prieto Méndez Cruz Calvo Gallego Vidal León Márquez Herrera Peña
        Flores Cabrera Campos Vega Fuentes Carrasco Diez Reyes Caballero Nieto Aguilar Pascual Santana Herrero
        Montero Hidalgo Espinoza Quiroga Villanueva Zamora Ibarra Salazar Cervantes Escobar Arroyo Bustamante
        Echeverría Galindo
    `)
};
